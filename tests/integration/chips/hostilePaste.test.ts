import { describe, expect, it } from '@jest/globals'

import { parsePastedTable } from '../../../src/features/chips/grid/paste/parsePastedTable.ts'
import { sayProblem } from '../../../src/kernel/problem.ts'
import { parseSmallHtml } from '../../support/parseSmallHtml.ts'

const refusal = (text: string) => {
  const result = parsePastedTable({ text }, parseSmallHtml)
  if (result.ok) throw new Error(`not refused: ${JSON.stringify(result.value.rows).slice(0, 200)}`)
  return result.problem
}

describe('what is no table for a grid', () => {
  it.each([
    ['lines', 'one line of a very long text\n'],
    ['tabs', 'a\tb\tc\td\n'],
    ['quotes', '"'],
    ['tabs and open quotes', '"a\t'],
    ['pipes', '|'],
    ['dashes', '| - '],
    ['blanks', ' '],
  ])('is refused within a second when it is 10 MB of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(10_000_000 / piece.length))
    const begin = performance.now()
    const problem = refusal(text)
    expect(performance.now() - begin).toBeLessThan(1000)
    expect(sayProblem(problem, 'en')).toContain('10 million characters')
  })

  it.each([
    ['lines', 'one line of a very long text\n'],
    ['tabs', 'a\tb\tc\td\n'],
    ['quotes', '"'],
    ['tabs and open quotes', '"a\t'],
    ['tabs and doubled quotes', '""x\t'],
    ['pipes', '|'],
    ['dashes', '| - '],
    ['backticks', '`'],
    ['stars', '|*a '],
    ['blanks', '- '],
  ])('is read or refused within seconds when it is as large as is looked at: %s', (_, piece) => {
    const text = `${piece.repeat(Math.floor(1_900_000 / piece.length))}\n---|---\n`
    const begin = performance.now()
    parsePastedTable({ text }, parseSmallHtml)
    expect(performance.now() - begin).toBeLessThan(8000)
  })
})
