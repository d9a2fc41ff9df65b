import { describe, expect, it } from '@jest/globals'
import { charts } from '../../../src/demo/draw/charts.ts'
import { covers } from '../../../src/demo/draw/covers.ts'
import { readContent } from '../../../src/demo/readContent.ts'

const { figures, pictures } = await readContent()

describe('the pictures of the demonstration', () => {
  it('are drawn, each one that is described and no other', () => {
    const drawn = [...Object.keys(covers()), ...Object.keys(charts(figures))]
    expect(drawn.sort()).toEqual(pictures.map(({ key }) => key).sort())
  })

  it('come out the same every time', () => {
    expect(covers()).toEqual(covers())
    expect(charts(figures)).toEqual(charts(figures))
  })

  it('have no words of one language, so that they serve both', () => {
    for (const [key, svg] of Object.entries(covers())) {
      expect([key, svg.includes('<text')]).toEqual([key, false])
    }
    for (const [key, svg] of Object.entries(charts(figures))) {
      expect([key, /\p{Script=Han}/u.test(svg)]).toEqual([key, false])
      expect([key, svg.includes('NaN')]).toEqual([key, false])
    }
  })

  it('show the numbers that the sums give', () => {
    expect(charts(figures)['chart-tpp']).toMatch(/15,832.*5,285.*4,992.*4,707.*2,368.*1,914/s)
    expect(charts(figures)['chart-balance']).toMatch(/120 %.*119 %.*15 %/s)
  })

  it('refuse to be drawn without the numbers they show', () => {
    expect(() => charts({})).toThrow('no figures of')
  })
})
