import { body } from '../../../src/content/lexical/body.ts'
import { heading } from '../../../src/content/lexical/heading.ts'
import type { Body, FlowNode } from '../../../src/content/lexical/nodes.ts'
import { paragraph } from '../../../src/content/lexical/paragraph.ts'
import { text } from '../../../src/content/lexical/text.ts'
import { randomFrom } from '../randomFrom.ts'

/** A line of an article in the model: its words, and who it is. */
type Line = {
  readonly words: string
  /** What the editor leaves in its node. */
  readonly id?: string
  /** Who it has to be afterwards; of a new one that is not known. */
  readonly is?: string
  /** Of two that may be it, one has to. */
  readonly twin?: string
}

/** What an edit makes of an article: the body as the editor sends it, and what is true of it. */
export type Edited = { readonly what: string; readonly body: Body; readonly lines: readonly Line[] }

const chinese = '晶片頻寬出口管制規則美國商務部記憶體門檻運算效能許可豁免中國客戶供應商產能良率封裝'
const english =
  'chip bandwidth export control rule bureau memory threshold license exemption customer supplier yield'.split(
    ' ',
  )

const nodeOf = ({ words, id }: Line, at: number): FlowNode => {
  const node = at % 7 === 3 ? heading('h2', [text(words)]) : paragraph([text(words)])
  return id === undefined ? node : { ...node, $: { segment: id } }
}

const withoutId = ({ words, is, twin }: Line): Line => ({
  words,
  ...(is === undefined ? {} : { is }),
  ...(twin === undefined ? {} : { twin }),
})

/** Edit an article at random, as writers, pastes and restored versions do. */
export const randomEdits = (seed: number) => {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  const wordOf = () =>
    random() < 0.5
      ? Array.from({ length: 2 }, () => chinese[below(chinese.length)]).join('')
      : ` ${english[below(english.length)]} `
  let made = 0
  // Each has a number of its own: no two lines say the same by chance.
  const newWords = () =>
    `${(made += 1)} ${Array.from({ length: 6 + below(20) }, wordOf).join('')}`.trim()
  // Of a few characters nothing is left after a change.
  const changeSlightly = (words: string) => {
    if (words.length < 16) return words
    const at = below(Math.max(1, words.length - 4))
    return `${words.slice(0, at)}${wordOf().trim()}${words.slice(at + 2)}`
  }
  type Stored = ReadonlyArray<{ readonly words: string; readonly id: string }>
  const edits: Record<string, (lines: Line[], at: number, history: readonly Stored[]) => Line[]> = {
    type: (lines, at) =>
      lines.map((line, n) => (n === at ? { ...line, words: changeSlightly(line.words) } : line)),
    rewrite: (lines, at) =>
      lines.map((line, n) => (n === at ? { ...line, words: newWords() } : line)),
    move: (lines, at) => {
      const [moved] = lines.splice(at, 1)
      lines.splice(below(lines.length + 1), 0, moved!)
      return lines
    },
    split: (lines, at) => {
      const { words, id = '' } = lines[at]!
      const cut = Math.max(1, Math.floor(words.length / 2))
      const copies = random() < 0.5
      const first = { words: words.slice(0, cut).trim() || '甲', id, twin: id }
      const second = { words: words.slice(cut).trim() || '乙', ...(copies ? { id } : {}), twin: id }
      lines.splice(at, 1, first, second)
      return lines
    },
    merge: (lines, at) => {
      const next = lines[at + 1]
      if (next) lines.splice(at, 2, { ...lines[at]!, words: lines[at]!.words + next.words })
      return lines
    },
    copy: (lines, at) => {
      const { words, id = '' } = lines[at]!
      const twin = { words, id, twin: id }
      lines[at] = twin
      lines.splice(below(lines.length + 1), 0, twin)
      return lines
    },
    remove: (lines, at) => (lines.length > 3 ? lines.filter((_, n) => n !== at) : lines),
    insert: (lines, at) => {
      lines.splice(at, 0, { words: newWords() })
      return lines
    },
    paste: (lines) => lines.map(withoutId),
    import: (lines) =>
      lines.map((line) => ({ ...withoutId(line), words: changeSlightly(line.words) })),
    restore: (_lines, _at, history) =>
      history[below(history.length)]!.map((one) => ({ ...one, is: one.id })),
  }
  const names = Object.keys(edits)
  return {
    begin: (count: number): Body =>
      body(Array.from({ length: count }, (_, at) => nodeOf({ words: newWords() }, at))),
    edit: (history: readonly Stored[]): Edited => {
      const lines = history.at(-1)!.map((one): Line => ({ ...one, is: one.id }))
      const what = names[below(names.length)]!
      const edited = edits[what]!(lines, below(lines.length), history)
      return { what, lines: edited, body: body(edited.map(nodeOf)) }
    },
  }
}
