import { describe, expect, test } from '@jest/globals'
import { parseMarkdown } from '../../../src/content/markdown/parseMarkdown.ts'

const lines = (
  'W|中W文|- W|1. W|2. W|  - W|   W|    W|\tW|> W|> - W|```|~~~|  ```|````|# W|---|===|***||||||' +
  '<div>W|</div>|<span>W|<!-- W|-->|<b>W</b>|<pre>|</pre>|!W!W!|!-!-!|!W!W!W!|[W]: /W|[W]|[a]: /W|' +
  '[a]|[^n]: W|[^n]|*W*|**W|- |10) W|- [ ] W|<br>|>> W|```W|- ```|- - W|`W|W`|' +
  '![W](W)|[W](W "W")|[![W](W)](W)|> [!NOTE] W|W\\|W  |<a href="W">W</a>|<img src="W">|<sup>W</sup>|' +
  '[W](javascript:W)|~~W~~|W<!--W-->W|[^m]|> [!TIP]|W 見https://a.tw/W，W|W@W.tw'
)
  .split('|')
  .map((line) =>
    line
      .replaceAll('!-', '|-')
      .replaceAll('-!', '-|')
      .replace(/^!(?=W!)|(?<=W)!/g, '|'),
  )

/** A generator of numbers that gives the same ones in every run (Park and Miller). */
const generator = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

describe('any text', () => {
  test('keeps every word, in the body or in what is reported', () => {
    const next = generator(20250421)
    for (let run = 0; run < 600; run += 1) {
      let words = 0
      const text = Array.from({ length: 1 + next(12) }, () => lines[next(lines.length)]!)
        .join('\n')
        .replace(/W/g, () => {
          words += 1
          return `w${words}z`
        })
      const { body, problems } = parseMarkdown(text)
      const kept = JSON.stringify([body, problems])
      const lost = Array.from({ length: words }, (_, at) => `w${at + 1}z`).filter(
        (word) => !kept.includes(word),
      )
      expect({ text, lost }).toEqual({ text, lost: [] })
    }
  }, 60_000)
})
