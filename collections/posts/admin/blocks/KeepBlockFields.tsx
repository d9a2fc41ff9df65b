'use client'

import { $isBlockNode, useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { $getNodeByKey } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useAllFormFields } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

/**
 * Puts what is typed in a block into the article at once.
 *
 * Payload asks the server about a block's fields first, and puts in what the server answers: with a
 * slow server the article stays behind the screen, and with none the words never arrive.
 */
export const KeepBlockFields = (): null => {
  const { nodeKey } = useBlockComponentContext()
  const [editor] = useLexicalComposerContext()
  const [fields] = useAllFormFields()
  const last = useRef<string>(undefined)

  useEffect(() => {
    const values: Record<string, unknown> = reduceFieldsToValues(fields, true)
    const typed = JSON.stringify(values)
    const isFirst = last.current === undefined
    if (last.current === typed) return
    last.current = typed
    if (isFirst) return
    editor.update(
      () => {
        const node = $getNodeByKey(nodeKey)
        if (!$isBlockNode(node)) return
        const before = node.getFields()
        const after = { ...before, ...values, id: before.id, blockType: before.blockType }
        if (JSON.stringify(before) !== JSON.stringify(after)) node.setFields(after, true)
      },
      // The editor would take the focus from the field that is being typed in.
      { tag: 'skip-dom-selection' },
    )
  }, [editor, fields, nodeKey])

  return null
}
