import { text } from '../../lexical/text.ts'
import type { LinkNode, PhrasingNode, TextNode } from '../../lexical/nodes.ts'
import type { Code, CodePlace, InlineNode, Piece } from './coded.ts'
import { withMentionWords } from './mentionWords.ts'

/**
 * What is wrong with the codes of a text.
 *
 * - *missing*: a code of the original that stands nowhere; *unknown*: one that the original has not.
 * - *doubled*: a link, a mention or another thing of which there can be one, twice.
 * - *crossing*: codes that close in another order than they opened in; *unclosed*: one that opens
 *   and never closes, or the other way round.
 * - *misplaced*: a code where none can be (within the name of a chip), or that stands alone although
 *   it belongs around words, or the other way round.
 */
export type CodeProblem = {
  readonly finding: 'missing' | 'unknown' | 'doubled' | 'crossing' | 'unclosed' | 'misplaced'
  readonly number: number
  /** Absent where it is unknown. */
  readonly code?: Code
}

/** What coded text is for the editor, and what was wrong with it. */
export type DecodedText = {
  readonly children: InlineNode[]
  readonly problems: readonly CodeProblem[]
}

/** An open code, what stands in it so far, and the words of a mention. */
type Frame = { readonly code: Code; readonly children: InlineNode[]; words: string }

const mayBeTwice = ({ kind, ...code }: Code): boolean =>
  kind === 'format' ||
  kind === 'look' ||
  (kind === 'node' && 'node' in code && /^(?:linebreak|tab|paragraph)$/.test(code.node.type))

const isPaired = ({ kind }: Code): boolean => kind !== 'node'
const mayBeAlone = ({ kind }: Code): boolean => kind === 'node' || kind === 'mention'

const looksAlike = (one: TextNode, other: TextNode): boolean =>
  JSON.stringify({ ...one, text: '' }) === JSON.stringify({ ...other, text: '' })

/**
 * Make of coded text what the editor has: the way back of `encodeInline`.
 *
 * No word is lost and nothing guessed: a code that cannot stand where it stands is left out, its
 * words stay, and it is among the problems. Whoever calls decides what a problem means.
 */
export const decodeInline = (pieces: readonly Piece[], codes: readonly Code[]): DecodedText => {
  const byNumber = new Map(codes.map((code) => [code.number, code]))
  const problems: CodeProblem[] = []
  const seen = new Set<number>()
  // Codes that were left out: their ends are left out too.
  const skipped: number[] = []
  const top: InlineNode[] = []
  const open: Frame[] = []
  const report = (finding: CodeProblem['finding'], number: number) => {
    const code = byNumber.get(number)
    problems.push({ finding, number, ...(code ? { code } : {}) })
  }
  const here = () => open.findLast(({ code }) => code.kind === 'link')?.children ?? top
  const mention = () => open.find(({ code }) => code.kind === 'mention')
  const say = (words: string) => {
    const named = mention()
    if (named) return void (named.words += words)
    let format = 0
    let look: object = {}
    for (const { code } of open) {
      if (code.kind === 'format') format |= code.format
      if (code.kind === 'look') look = code.look
    }
    const made = { ...text(words, format), ...look }
    const last = here().at(-1)
    if (last?.type === 'text' && looksAlike(last, made)) {
      here()[here().length - 1] = { ...made, text: last.text + words }
    } else here().push(made)
  }
  const end = ({ code, children, words }: Frame) => {
    if (code.kind === 'link') {
      here().push({ ...code.node, children: children as PhrasingNode[] } as LinkNode)
    } else if (code.kind === 'mention') here().push(withMentionWords(code.node, words))
  }
  const refuse = (code: Code, is: CodePlace['is']): CodeProblem['finding'] | undefined => {
    if (seen.has(code.number) && !mayBeTwice(code)) return 'doubled'
    if (is === 'alone' ? !mayBeAlone(code) : !isPaired(code)) return 'misplaced'
    const isLine = code.kind === 'node' && code.node.type === 'paragraph'
    const isInLink = open.some((frame) => frame.code.kind === 'link')
    return mention() || (isInLink && (isLine || code.kind === 'link')) ? 'misplaced' : undefined
  }
  const begin = (number: number, is: 'open' | 'alone') => {
    const code = byNumber.get(number)
    const finding = code ? refuse(code, is) : 'unknown'
    if (!code || finding) {
      report(finding ?? 'unknown', number)
      if (is === 'open') skipped.push(number)
    } else if (is === 'open') open.push({ code, children: [], words: '' })
    else if (code.kind === 'node' || code.kind === 'mention') here().push(code.node)
    seen.add(number)
  }
  const close = (number: number) => {
    const left = skipped.lastIndexOf(number)
    if (left >= 0) return void skipped.splice(left, 1)
    const at = open.findLastIndex(({ code }) => code.number === number)
    if (at < 0) return report('unclosed', number)
    while (open.length > at + 1) {
      const crossed = open.pop()!
      report('crossing', crossed.code.number)
      skipped.push(crossed.code.number)
      end(crossed)
    }
    end(open.pop()!)
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (piece !== '') say(piece)
    } else if (piece.is === 'close') close(piece.code)
    else begin(piece.code, piece.is)
  }
  for (let frame = open.pop(); frame !== undefined; frame = open.pop()) {
    report('unclosed', frame.code.number)
    end(frame)
  }
  for (const { number } of codes) if (!seen.has(number)) report('missing', number)
  return { children: top, problems }
}
