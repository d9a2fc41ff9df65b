import type {
  ElementNode,
  LexicalNode,
  SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getNearestNodeFromDOMNode,
  $isElementNode,
  $parseSerializedNode,
} from '@payloadcms/richtext-lexical/lexical'

import { editorOf } from './lexicalOf.ts'

/** A step of its own for whoever takes it back. */
const ownStep = { tag: 'history-push' }

const isField = (element: Element): element is HTMLInputElement | HTMLTextAreaElement =>
  element.matches('input, textarea')

/** Type into a field: React hears of a value only when it is set past its own property. */
const putInField = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value')?.set?.call(
    field,
    text,
  )
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.focus({ preventScroll: true })
}

const $nodesOf = (text: string): LexicalNode[] =>
  text
    .split('\n')
    .flatMap((line, at) => [
      ...(at === 0 ? [] : [$createLineBreakNode()]),
      ...(line === '' ? [] : [$createTextNode(line)]),
    ])

/** The paragraph of a cell that takes its words; the others go. */
const $paragraphOf = (cell: ElementNode): ElementNode => {
  const [first, ...rest] = cell.getChildren()
  for (const one of rest) one.remove()
  if ($isElementNode(first)) return first
  const made = $createParagraphNode()
  cell.append(made)
  return made
}

/** What a paragraph holds, as the editor stores it; the paragraph of a cell takes words alone. */
type Children = readonly unknown[] | null

const $putInNode = (node: ElementNode, text: string, children: Children): void => {
  const isCell = node.getType() === 'tablecell'
  const target = isCell ? $paragraphOf(node) : node
  // A list item keeps the lists in it.
  const inner = target.getChildren().filter((child) => child.getType() === 'list')
  target.clear()
  const own = isCell ? null : (children as readonly SerializedLexicalNode[] | null)
  target.append(...(own?.map($parseSerializedNode) ?? $nodesOf(text)), ...inner)
  target.selectEnd()
}

/**
 * Put words where a segment stands, as if somebody had typed them over it: undoing takes them back,
 * and the post saves itself as after any typing.
 *
 * @param children the same with formatting and links, for places that can hold them.
 * @returns whether there was a place for them.
 */
export const putWords = (place: HTMLElement, text: string, children: Children = null): boolean => {
  if (isField(place)) {
    putInField(place, text)
    return true
  }
  const editor = editorOf(place)
  if (!editor) return false
  editor.update(() => {
    const node = $getNearestNodeFromDOMNode(place)
    if ($isElementNode(node)) $putInNode(node, text, children)
  }, ownStep)
  return true
}

/** Put words into a paragraph of their own, after the one that stands at a place. */
export const putAfter = (place: HTMLElement, text: string): boolean => {
  const editor = editorOf(place)
  if (!editor) return false
  editor.update(() => {
    const paragraph = $createParagraphNode().append(...$nodesOf(text))
    $getNearestNodeFromDOMNode(place)?.getTopLevelElement()?.insertAfter(paragraph)
    paragraph.selectEnd()
  }, ownStep)
  return true
}
