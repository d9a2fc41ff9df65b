'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useDocumentInfo, useEditDepth, useField, useFormProcessing } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef } from 'react'
import { isSameJson } from './isSameJson.ts'
import { liveEditors, liveKey } from './liveEditors.ts'

/**
 * Lets whoever saves the document read this editor as it stands on the screen.
 *
 * While the document is being published nothing can be typed: what the server answers then replaces
 * the text, and a keystroke in between would be lost.
 */
export const LiveEditorPlugin = (): null => {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { id, collectionSlug } = useDocumentInfo()
  const depth = useEditDepth()
  const isProcessing = useFormProcessing()
  const { path } = fieldProps
  const { value, setValue } = useField<unknown>({ path })
  // An editor that has only settled holds what the form holds: that is no change to publish.
  const commit = useEffectEvent((typed: unknown) => {
    if (!isSameJson(typed, value)) setValue(typed)
  })

  useEffect(() => {
    const key = liveKey(collectionSlug, id, depth)
    let isTouched = false
    let committed = editor.getEditorState()
    const remove = liveEditors.add(key, {
      path,
      read: () => (isTouched ? editor.getEditorState().toJSON() : undefined),
      commit: () => {
        const state = editor.getEditorState()
        if (!isTouched || state === committed) return
        committed = state
        commit(state.toJSON())
      },
    })
    const unregister = editor.registerUpdateListener(({ dirtyElements, dirtyLeaves }) => {
      if (dirtyElements.size === 0 && dirtyLeaves.size === 0) return
      isTouched = true
      liveEditors.notify(key)
    })
    return () => {
      unregister()
      // Whoever saves what is left on the way out may come after this.
      setTimeout(remove, 0)
    }
  }, [editor, collectionSlug, id, depth, path])

  const wasEditable = useRef(false)
  useEffect(() => {
    if (isProcessing && editor.isEditable()) {
      wasEditable.current = true
      editor.setEditable(false)
    } else if (!isProcessing && wasEditable.current) {
      wasEditable.current = false
      editor.setEditable(true)
    }
  }, [editor, isProcessing])

  return null
}
