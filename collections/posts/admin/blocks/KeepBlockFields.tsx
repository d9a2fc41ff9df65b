'use client'

import { $isBlockNode, useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

type Values = Readonly<Record<string, unknown>>

/** Marks what is put into the article here, as against what Payload or a person puts there. */
const ownTag = 'kept-block-fields'

const $fieldsOf = (nodeKey: string): Values | undefined => {
  const node = $getNodeByKey(nodeKey)
  return $isBlockNode(node) ? node.getFields() : undefined
}

/** Put what was typed into the article; the editor would take the focus from the field. */
const keep = (editor: LexicalEditor, nodeKey: string, values: Values): void =>
  editor.update(
    () => {
      const node = $getNodeByKey(nodeKey)
      if (!$isBlockNode(node)) return
      const stored = node.getFields()
      const after = { ...stored, ...values, id: stored.id, blockType: stored.blockType }
      if (JSON.stringify(stored) !== JSON.stringify(after)) node.setFields(after, true)
    },
    { tag: ['skip-dom-selection', ownTag] },
  )

const says = (fields: Values | undefined, values: Values): boolean =>
  fields !== undefined &&
  Object.entries(values).every(
    ([name, value]) => JSON.stringify(fields[name] ?? null) === JSON.stringify(value ?? null),
  )

/**
 * Puts what is typed in a block into the article at once, and keeps it there.
 *
 * Payload asks the server about a block's fields first, and puts in what the server answers: with a
 * slow server the article stays behind the screen, with none the words never arrive, and an answer
 * to what was typed before takes away what was typed since.
 */
export const KeepBlockFields = (): null => {
  const { nodeKey } = useBlockComponentContext()
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  const last = useRef<{ readonly typed: string; readonly values: Values }>(undefined)
  /** What was typed before, until Payload has put in the last: an answer may still bring it back. */
  const older = useRef<readonly Values[]>([])

  useEffect(() => {
    const values: Record<string, unknown> = reduceFieldsToValues(fields, true)
    const typed = JSON.stringify(values)
    const before = last.current
    if (before?.typed === typed) return
    last.current = { typed, values }
    if (!before) return
    older.current = [...older.current, before.values]
    keep(editor, nodeKey, values)
  }, [editor, fields, nodeKey])

  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState, dirtyLeaves, tags }) => {
        if (!last.current || tags.has(ownTag) || !dirtyLeaves.has(nodeKey)) return
        const { values } = last.current
        const stored = editorState.read(() => $fieldsOf(nodeKey))
        if (says(stored, values)) {
          older.current = []
          return
        }
        // Who takes back a step wants what stood there before.
        if (tags.has('historic') || !older.current.some((one) => says(stored, one))) return
        keep(editor, nodeKey, values)
      }),
    [editor, nodeKey],
  )

  return null
}
