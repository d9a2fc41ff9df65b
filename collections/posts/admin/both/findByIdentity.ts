import { $isBlockNode } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor, LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import {
  $getRoot,
  $getState,
  $isElementNode,
  createState,
} from '@payloadcms/richtext-lexical/lexical'

import { blockWordFields } from './blockWordFields.ts'
import { editorsIn } from './lexicalOf.ts'

/** The identity of a segment, as it is kept in its node. */
const identity = createState('segment', {
  parse: (value) => (typeof value === 'string' ? value : ''),
})

type Add = (id: string, element: HTMLElement) => void

const addFields = (block: HTMLElement, id: string, add: Add): void => {
  for (const field of block.querySelectorAll<HTMLElement>('[data-field]')) {
    const kind = blockWordFields[field.dataset['field'] ?? '']
    // A call-out may hold blocks, which have an editor and identities of their own.
    const isOwn = field.closest('[data-lexical-decorator]') === block
    if (kind && isOwn) add(`${id}.${kind}`, field)
  }
}

const visit = (node: LexicalNode, editor: LexicalEditor, add: Add): void => {
  const element = editor.getElementByKey(node.getKey())
  if (!element) return
  if ($isBlockNode(node)) {
    addFields(element, node.getFields().id, add)
    return
  }
  if (!$isElementNode(node)) return
  const id = $getState(node, identity)
  if (id !== '') add(id, element)
  for (const child of node.getChildren()) visit(child, editor, add)
}

/**
 * Find where the segments of a post stand on the screen by their identities, also those that wait
 * for their words.
 *
 * What somebody has just typed has no identity yet, and what was just split has one in both halves:
 * neither is found.
 */
export const findByIdentity = (pane: Element): ReadonlyMap<string, HTMLElement> => {
  const found = new Map<string, HTMLElement>()
  const twice = new Set<string>()
  const add: Add = (id, element) => {
    if (found.has(id)) twice.add(id)
    found.set(id, element)
  }
  for (const name of ['title', 'summary']) {
    const field = pane.querySelector<HTMLElement>(`[name="${name}"]`)
    if (field) add(name, field)
  }
  for (const editor of editorsIn(pane)) {
    editor.getEditorState().read(() => {
      for (const node of $getRoot().getChildren()) visit(node, editor, add)
    })
  }
  for (const id of twice) found.delete(id)
  return found
}
