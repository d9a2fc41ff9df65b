import type { AutoLinkNode, LinkNode, TextNode } from '../../lexical/nodes.ts'
import type { Code, CodeData, CodedText, InlineNode, Piece } from './coded.ts'
import type { Mark } from './marks.ts'
import { marksOf } from './marks.ts'
import { mentionWords } from './mentionWords.ts'

/** A node of a line, and the marks that are on it; nothing where it bears none. */
type Item = { readonly node: InlineNode; readonly marks: readonly Mark[] | undefined }

type Open = { readonly key: string; readonly number: number }

const isLink = (node: InlineNode): node is LinkNode | AutoLinkNode =>
  node.type === 'link' || node.type === 'autolink'

const inBoth = (some: readonly Mark[], others: readonly Mark[]): Mark[] =>
  some.filter(({ key }) => others.some((other) => other.key === key))

/** The marks that all texts of a node have; nothing where it has no text. */
const sharedMarks = (node: InlineNode): readonly Mark[] | undefined => {
  if (node.type === 'text') return marksOf(node)
  if (!isLink(node)) return undefined
  const found = node.children.flatMap((child) => {
    const marks = child.type === 'text' && child.text === '' ? undefined : sharedMarks(child)
    return marks ? [marks] : []
  })
  return found.length > 0 ? found.reduce<readonly Mark[]>(inBoth, found[0]!) : undefined
}

const itemsOf = (children: readonly InlineNode[]): Item[] =>
  children.flatMap((node) =>
    node.type === 'text' && node.text === '' ? [] : [{ node, marks: sharedMarks(node) }],
  )

/** Those that stay on longest come first: codes that nest are fewer. */
const byLength = (marks: readonly Mark[], after: readonly Item[]): Mark[] => {
  const lengthOf = ({ key }: Mark) => {
    const end = after.findIndex(
      (one) => one.marks !== undefined && one.marks.every((mark) => mark.key !== key),
    )
    return end < 0 ? after.length : end
  }
  return marks.toSorted((one, other) => lengthOf(other) - lengthOf(one))
}

/**
 * Put what runs in a line into coded text.
 *
 * Formats become codes that nest, each as long as it can be. Neighbouring texts that look the same
 * become one, and empty ones nothing, as in the editor; everything else is kept, and
 * `decodeInline` gives it back.
 */
export const encodeInline = (children: readonly InlineNode[]): CodedText => {
  const pieces: Piece[] = []
  const codes: Code[] = []
  const add = (data: CodeData): number => {
    codes.push({ number: codes.length + 1, ...data })
    return codes.length
  }
  const say = (words: string) => {
    const last = pieces.at(-1)
    if (words === '') return
    if (typeof last === 'string') pieces[pieces.length - 1] = last + words
    else pieces.push(words)
  }
  const surround = (data: CodeData, inside: () => void) => {
    const code = add(data)
    pieces.push({ is: 'open', code })
    inside()
    pieces.push({ is: 'close', code })
  }
  const writeNode = (node: InlineNode, on: readonly Open[]) => {
    if (node.type === 'text') return say((node satisfies TextNode).text)
    if (isLink(node)) {
      const { children: inner, ...link } = node
      return surround({ kind: 'link', node: link }, () => writeLine(inner, on))
    }
    const words = node.type === 'inlineBlock' ? mentionWords(node) : ''
    if (node.type === 'inlineBlock' && words !== '') {
      return surround({ kind: 'mention', node }, () => say(words))
    }
    const data: CodeData =
      node.type === 'inlineBlock' ? { kind: 'mention', node } : { kind: 'node', node }
    return void pieces.push({ is: 'alone', code: add(data) })
  }
  const writeLine = (nodes: readonly InlineNode[], around: readonly Open[]) => {
    const items = itemsOf(nodes)
    const on: Open[] = []
    const close = () => pieces.push({ is: 'close', code: on.pop()!.number })
    for (const [at, { node, marks }] of items.entries()) {
      // What bears no marks is within those that go on behind it.
      const next = marks ?? items.slice(at).find((item) => item.marks)?.marks ?? []
      const gone = on.findIndex(({ key }) => next.every((mark) => mark.key !== key))
      if (gone >= 0) while (on.length > gone) close()
      const fresh = (marks ?? []).filter(({ key }) =>
        [...around, ...on].every((open) => open.key !== key),
      )
      for (const { key, data } of byLength(fresh, items.slice(at + 1))) {
        const number = add(data)
        pieces.push({ is: 'open', code: number })
        on.push({ key, number })
      }
      writeNode(node, [...around, ...on])
    }
    while (on.length > 0) close()
  }
  writeLine(children, [])
  return { pieces, codes }
}
