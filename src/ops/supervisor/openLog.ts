import fs from 'node:fs'

/** The size from which a log is put aside, in bytes; the one put aside before is dropped. */
const largest = 10_000_000

/** A log that is written to. */
export type Log = {
  readonly file: string
  readonly write: (chunk: Uint8Array | string) => void
  /** The last lines, for a message about what went wrong. */
  readonly lastLines: (count?: number) => string
}

/** Open a log to append to; it never grows beyond twice its largest size. */
export const openLog = (file: string): Log => {
  const sizeOf = (): number => fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  let size = sizeOf()
  const write = (chunk: Uint8Array | string): void => {
    if (size > largest) {
      fs.renameSync(file, `${file}.1`)
      size = 0
    }
    fs.appendFileSync(file, chunk, { mode: 0o600 })
    size += chunk.length
  }
  const lastLines = (count = 12): string => {
    if (sizeOf() === 0) return ''
    return fs.readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n')
  }
  return { file, write, lastLines }
}
