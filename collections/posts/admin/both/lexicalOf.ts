import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'

type EditorRoot = Element & {
  // Lexical leaves its editor here.
  readonly __lexicalEditor?: LexicalEditor
}

const isRoot = '[data-lexical-editor="true"]'

/** The editors of a pane: that of the article first, then those of its call-outs. */
export const editorsIn = (pane: Element): LexicalEditor[] =>
  [...pane.querySelectorAll<EditorRoot>(isRoot)].flatMap((root) => root.__lexicalEditor ?? [])

/** The editor that an element stands in; nothing for a field of a form or a block. */
export const editorOf = (element: Element): LexicalEditor | undefined =>
  element.matches('input, textarea')
    ? undefined
    : (element.closest<EditorRoot>(isRoot)?.__lexicalEditor ?? undefined)
