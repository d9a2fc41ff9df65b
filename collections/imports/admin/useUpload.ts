'use client'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { findRoots } from '../../../src/features/hugo/unpack/findRoots.ts'
import { leavesOut } from '../../../src/features/hugo/unpack/leavesOut.ts'
import type { Dropped } from './filesOfDrop.ts'
import { importWords as words } from './importWords.ts'
import type { FolderFile } from './packFolder.ts'
import { sayBytes } from './sayBytes.ts'
import { sendParts } from './sendParts.ts'
import type { ImportDeskState } from './useImport.ts'

/** How far the upload of this page is. */
export type Uploading = {
  readonly name: string
  readonly sent: number
  readonly size: number
  /** Of a folder: how many of its files are packed. */
  readonly packed?: { readonly done: number; readonly total: number }
}

async function* piecesOf(file: File): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}

/** Send a zip file, or a folder that is packed on the way, and show how far that is. */
export const useUpload = ({
  address,
  language,
  desk,
  run,
  order,
  look,
  setProblem,
}: ImportDeskState) => {
  const say = useWords()
  const [uploading, setUploading] = useState<Uploading>()
  const ending = useRef<AbortController>(undefined)
  const isSending = uploading !== undefined

  // Whoever leaves while it is sent is asked.
  useEffect(() => {
    if (!isSending) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isSending])
  useEffect(() => () => ending.current?.abort(), [])

  const begin = async (name: string, bytes: number): Promise<number | undefined> => {
    if (run?.state === 'uploading') await order(`/${run.id}/discard`)
    const options = { method: 'POST', body: { name: name.slice(0, 200), bytes } }
    const begun = await ask<{ id: number }>(`${address}/begin`, language, options)
    if (begun.ok) return begun.value.id
    setProblem(begun.problem ?? say(words.unreachable))
    return undefined
  }
  const transfer = async (
    name: string,
    size: number,
    pieces: AsyncIterable<Uint8Array>,
  ): Promise<void> => {
    const id = await begin(name, size)
    if (id === undefined) {
      setUploading(undefined)
      return
    }
    const stop = new AbortController()
    ending.current = stop
    const sent = await sendParts(pieces, {
      address: `${address}/${id}/part`,
      part: desk?.part ?? 1_000_000,
      language,
      signal: stop.signal,
      onSent: (bytes) => setUploading((now) => now && { ...now, sent: bytes }),
    })
    const body = { bytes: sent.ok ? sent.value : 0 }
    const path = sent.ok ? `/${id}/uploaded` : `/${id}/discard`
    await ask(`${address}${path}`, language, { method: 'POST', body: sent.ok ? body : {} })
    setUploading(undefined)
    if (!sent.ok && !stop.signal.aborted) setProblem(sent.problem ?? say(words.brokeOff))
    await look()
  }
  const isTooLarge = (name: string, size: number): boolean => {
    const limit = desk?.limit ?? 500
    if (size <= limit * 1_000_000) return false
    setProblem(say(words.tooLarge, { name, size: sayBytes(size), limit }))
    return true
  }
  const sendFile = async (file: File): Promise<void> => {
    setProblem(undefined)
    const { name, size } = file
    if (!/\.zip$/i.test(name)) setProblem(say(words.notZip, { name }))
    else if (!isTooLarge(name, size)) {
      setUploading({ name, sent: 0, size })
      await transfer(name, size, piecesOf(file))
    }
  }
  const sendFolder = async (name: string, all: readonly FolderFile[]): Promise<void> => {
    setProblem(undefined)
    const paths = all.map(({ path }) => path)
    if (findRoots(paths).length === 0) {
      setProblem(say(words.noSite, { name, count: all.length }))
      return
    }
    const isLeftOut = leavesOut(paths)
    const files = all.filter(({ path }) => !isLeftOut(path))
    const size = files.reduce((sum, { file }) => sum + file.size, 0)
    if (isTooLarge(name, size)) return
    const total = files.length
    setUploading({ name, sent: 0, size, packed: { done: 0, total } })
    const { packFolder } = await import('./packFolder.ts')
    const packing = packFolder(files, (done) => {
      setUploading((now) => now && { ...now, packed: { done, total } })
    })
    await transfer(name, size, packing)
  }
  const sendDropped = async (dropped: Dropped | undefined): Promise<void> => {
    if (dropped?.kind === 'folder') await sendFolder(dropped.name, dropped.files)
    else if (dropped) await sendFile(dropped.file)
  }
  return { uploading, cancel: () => ending.current?.abort(), sendFile, sendFolder, sendDropped }
}
