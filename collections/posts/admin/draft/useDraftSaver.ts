'use client'

import {
  useAuth,
  useConfig,
  useDocumentEvents,
  useDocumentInfo,
  useEditDepth,
  useForm,
  useFormInitializing,
  useFormProcessing,
  useFormSubmitted,
  useLocale,
  useWatchForm,
} from '@payloadcms/ui'
import type { RefObject } from 'react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { Words } from '../useWords.ts'
import type { DraftSaver, DraftState } from './draftSaver.ts'
import { createDraftSaver } from './draftSaver.ts'
import { guardLeaving } from './guardLeaving.ts'
import { liveEditors, liveKey } from './liveEditors.ts'
import { openDrafts } from './openDrafts.ts'
import type { SavedDraft } from './saveDraft.ts'
import { saveDraft } from './saveDraft.ts'
import { sendUnlock } from './sendUnlock.ts'

const timer = {
  now: () => Date.now(),
  set: (run: () => void, milliseconds: number): unknown => window.setTimeout(run, milliseconds),
  clear: (handle: unknown): void => window.clearTimeout(handle as number),
}

/**
 * Milliseconds that the form stays modified after everything was saved: it asks the server about a
 * change, which also holds the post for who writes, a quarter of a second later, if it still is.
 */
const modifiedFor = 500

const signsOfLife = ['keydown', 'pointerdown', 'paste', 'drop', 'input'] as const

/** Tell whether the person at this screen may save this document as a draft. */
const useMayWrite = (): boolean => {
  const { user } = useAuth()
  const { id, currentEditor, documentIsLocked, hasSavePermission, isTrashed } = useDocumentInfo()
  const editor = (typeof currentEditor === 'object' ? currentEditor?.id : currentEditor) ?? user?.id
  const isTheirs = documentIsLocked === true && editor !== user?.id
  return id !== undefined && hasSavePermission !== false && !isTrashed && !isTheirs
}

/**
 * Save the document on the screen while it is written, and tell the admin panel what is saved.
 *
 * @param place an element inside the form.
 * @returns how the draft stands, or nothing where it is not this person's to save.
 */
export const useDraftSaver = (
  place: RefObject<HTMLElement | null>,
  words: Words,
): DraftState | undefined => {
  const [state, setState] = useState<DraftState>({ kind: 'saved', at: undefined })
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const info = useDocumentInfo()
  const { dispatchFields, getData, getFields, setBackgroundProcessing, setModified } = useForm()
  const { fields } = useWatchForm()
  const { reportUpdate } = useDocumentEvents()
  const isProcessing = useFormProcessing()
  const isInitializing = useFormInitializing()
  const isSubmitted = useFormSubmitted()
  const mayWrite = useMayWrite()
  const key = liveKey(info.collectionSlug, info.id, useEditDepth())
  const url = `${config.serverURL ?? ''}${config.routes.api}/${info.collectionSlug}/${info.id}`
  const saver = useRef<DraftSaver>(null)
  const hasEdited = useRef(false)

  const read = useEffectEvent((): string => {
    const data: Record<string, unknown> = getData()
    for (const editor of liveEditors.of(key)) {
      const typed = editor.read()
      if (typed !== undefined) data[editor.path] = typed
    }
    return JSON.stringify({ ...data, _status: 'draft' })
  })

  const tellPanel = (doc: SavedDraft | undefined): void => {
    const updatedAt = doc?.updatedAt ?? new Date().toISOString()
    info.setLastUpdateTime(Date.parse(updatedAt))
    if (!info.mostRecentVersionIsAutosaved) {
      info.incrementVersionCount()
      info.setMostRecentVersionIsAutosaved(true)
      info.setUnpublishedVersionCount((count) => count + 1)
    }
    if (doc) info.setData(doc)
    const entitySlug = info.collectionSlug ?? ''
    reportUpdate({ id: info.id, doc: doc as never, entitySlug, operation: 'update', updatedAt })
  }

  const isSaved = useEffectEvent(
    (): boolean => !mayWrite || !hasEdited.current || (saver.current?.isSaved() ?? true),
  )

  const write = useEffectEvent(async (typed: string, isLast: boolean) => {
    setBackgroundProcessing(true)
    try {
      const target = {
        url,
        locale,
        language: words.language,
        sessionOver: words.say('draftSessionOver'),
      }
      const answer = await saveDraft(typed, target, isLast)
      if (answer.ok && !isLast) {
        tellPanel(answer.doc)
        timer.set(() => isSaved() && setModified(false), modifiedFor)
      }
      return answer
    } finally {
      setBackgroundProcessing(false)
    }
  })

  const isHeld = useEffectEvent(() => isProcessing)
  const askToLeave = useEffectEvent(() => window.confirm(words.say('draftLeaveUnsaved')))

  const noteChange = useEffectEvent(() => {
    if (isProcessing) return
    // What changes before anybody has touched the page is the form settling, not an edit.
    if (hasEdited.current) saver.current?.touch()
    else saver.current?.confirm(read())
  })

  const adopt = useEffectEvent((values: Readonly<Record<string, unknown>>, isStored: boolean) => {
    // Whatever was confirmed before stands on the screen still, and is stored with these values.
    if (isStored && isSaved()) hasEdited.current = false
    const fields = getFields()
    for (const [path, value] of Object.entries(values)) {
      if (value && !fields[path]?.value) dispatchFields({ type: 'UPDATE', path, value })
    }
  })

  const mayType = useEffectEvent(() => mayWrite && !isInitializing)

  const put = useEffectEvent((values: Readonly<Record<string, unknown>>): boolean => {
    if (!mayWrite || isInitializing) return false
    hasEdited.current = true
    for (const [path, value] of Object.entries(values)) {
      dispatchFields({ type: 'UPDATE', path, value })
    }
    setModified(true)
    return true
  })

  useEffect(() => {
    const made = createDraftSaver({
      read: () => read(),
      write: (typed, isLast) => write(typed, isLast),
      onState: setState,
      isHeld: () => isHeld(),
      timer,
    })
    saver.current = made
    const form = place.current?.closest('form')
    const stopListening = liveEditors.listen(key, () => mayType() && noteChange())
    const takeGuardAway = form
      ? guardLeaving({
          form,
          isSaved: () => isSaved(),
          flush: made.flush,
          commit: () => liveEditors.of(key).forEach((editor) => editor.commit()),
          askToLeave: () => askToLeave(),
          sendLast: () => {
            if (isSaved() || !made.sendLast()) sendUnlock(url)
          },
        })
      : undefined
    const close = openDrafts.add(Number(info.id), {
      flush: async () => isSaved() || (await made.flush()),
      adopt: (values, isStored) => adopt(values, isStored),
      put: (values) => put(values),
    })
    return () => {
      close()
      takeGuardAway?.()
      stopListening()
      if (isSaved()) sendUnlock(url)
      else void made.leave().then((isSent) => isSent || sendUnlock(url))
    }
  }, [info.id, key, place, url])

  useEffect(() => {
    const stop = new AbortController()
    const note = (): void => {
      hasEdited.current = true
    }
    for (const event of signsOfLife) {
      window.addEventListener(event, note, { capture: true, signal: stop.signal })
    }
    return () => stop.abort()
  }, [])

  useEffect(() => {
    if (fields && mayWrite && !isInitializing) noteChange()
  }, [fields, isInitializing, mayWrite])

  const wasProcessing = useRef(false)
  useEffect(() => {
    if (wasProcessing.current && !isProcessing && !isSubmitted) {
      // Published: what the server answered stands on the screen.
      hasEdited.current = false
      noteChange()
    }
    wasProcessing.current = isProcessing
  }, [isProcessing, isSubmitted])

  return mayWrite ? state : undefined
}
