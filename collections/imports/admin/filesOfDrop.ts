'use client'
import type { FolderFile } from './packFolder.ts'

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject)
  })

const entriesOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve, reject) => {
    reader.readEntries(resolve, reject)
  })

// Nobody sends these, and there may be a hundred thousand of them.
const skipped = /^(?:\.git|node_modules)$/

const walk = async (entry: FileSystemEntry, found: FolderFile[]): Promise<void> => {
  if (entry.isFile) {
    const path = entry.fullPath.replace(/^\//, '')
    found.push({ path, file: await fileOf(entry as FileSystemFileEntry) })
    return
  }
  if (skipped.test(entry.name)) return
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A browser gives a hundred at a time, and an empty list at the end.
  for (let some = await entriesOf(reader); some.length > 0; some = await entriesOf(reader)) {
    for (const one of some) await walk(one, found)
  }
}

/** What was dropped: a folder with its files, or a file. */
export type Dropped =
  | { readonly kind: 'folder'; readonly name: string; readonly files: readonly FolderFile[] }
  | { readonly kind: 'file'; readonly file: File }

/** Read what was dropped; `undefined` if it is neither a file nor a folder. */
export const filesOfDrop = async (transfer: DataTransfer): Promise<Dropped | undefined> => {
  // Read at once: the browser forgets them with the end of the event.
  const entry = transfer.items[0]?.webkitGetAsEntry() ?? null
  const [file] = transfer.files
  if (entry?.isDirectory) {
    const files: FolderFile[] = []
    await walk(entry, files)
    return { kind: 'folder', name: entry.name, files }
  }
  return file ? { kind: 'file', file } : undefined
}
