import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { fingerprint } from '../../../kernel/fingerprint.ts'
import { isSafePath } from './isSafePath.ts'

/** The file that tells a folder of an export from any other: what was written, with its prints. */
const markerName = '.waferdesk-export.json'

const markerSchema = z.object({
  version: z.literal(1),
  files: z.record(z.string(), z.string()),
})

/** A folder that is being written, beside the one that it is to replace. */
export type TargetFolder = {
  /** Whether somebody else put a file there, or changed one that an export had written. */
  readonly standing: (file: string) => 'none' | 'ours' | 'changed' | 'foreign'
  readonly write: (file: string, content: string | Uint8Array) => void
  /** Keep somebody's file as it is. */
  readonly keep: (file: string) => void
  /** Put the new folder in the place of the old one; whatever no export wrote goes with it. */
  readonly commit: () => { readonly removed: number }
  readonly abandon: () => void
}

type Refusal = 'not-empty' | 'no-folder' | 'not-writable'

const exists = (file: string) => fs.lstatSync(file, { throwIfNoEntry: false }) !== undefined

/** A run that was killed while it exchanged the folders left the old one under another name. */
const recover = (dir: string, before: string) => {
  if (!exists(dir) && exists(before)) fs.renameSync(before, dir)
  else fs.rmSync(before, { recursive: true, force: true })
}

const readMarker = (dir: string): ReadonlyMap<string, string> | undefined => {
  try {
    const marker = markerSchema.parse(
      JSON.parse(fs.readFileSync(path.join(dir, markerName), 'utf8')),
    )
    return new Map(Object.entries(marker.files))
  } catch {
    // No marker, or none of ours: the folder is somebody's.
    return undefined
  }
}

const listFiles = (dir: string, below = ''): string[] =>
  fs.readdirSync(path.join(dir, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`
    return entry.isDirectory() ? listFiles(dir, file) : [file]
  })

const linkOrCopy = (from: string, to: string) => {
  if (exists(to)) return
  fs.mkdirSync(path.dirname(to), { recursive: true })
  if (fs.lstatSync(from).isSymbolicLink()) {
    fs.symlinkSync(fs.readlinkSync(from), to)
    return
  }
  try {
    fs.linkSync(from, to)
  } catch {
    // Not every file system has links.
    fs.copyFileSync(from, to)
  }
}

/**
 * Open a folder for an export.
 *
 * Everything is written beside it first; only a whole export takes its place, so that a kill leaves
 * the old one or the new one. A folder with anything in it that no export has marked is refused.
 */
export const openTargetFolder = (folder: string): Result<TargetFolder, Refusal> => {
  const dir = path.resolve(folder)
  const parent = path.dirname(dir)
  const before = path.join(parent, `.${path.basename(dir)}.waferdesk-old`)
  const staging = path.join(parent, `.${path.basename(dir)}.waferdesk-new`)
  try {
    fs.mkdirSync(parent, { recursive: true })
    recover(dir, before)
    fs.rmSync(staging, { recursive: true, force: true })
    const found = fs.lstatSync(dir, { throwIfNoEntry: false })
    if (found && !found.isDirectory()) return fail('no-folder')
    const marker = found ? readMarker(dir) : undefined
    if (found && marker === undefined && fs.readdirSync(dir).length > 0) return fail('not-empty')
    fs.mkdirSync(staging)
    return ok(openStaging({ dir, before, staging, marker: marker ?? new Map<string, string>() }))
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return fail('not-writable')
  }
}

const openStaging = ({
  dir,
  before,
  staging,
  marker,
}: {
  dir: string
  before: string
  staging: string
  marker: ReadonlyMap<string, string>
}): TargetFolder => {
  const written = new Map<string, string>()
  const kept = new Set<string>()

  const standing: TargetFolder['standing'] = (file) => {
    const place = path.join(dir, ...file.split('/'))
    const found = fs.lstatSync(place, { throwIfNoEntry: false })
    if (!found) return 'none'
    const print = marker.get(file)
    if (print === undefined || !found.isFile()) return 'foreign'
    return fingerprint(fs.readFileSync(place)) === print ? 'ours' : 'changed'
  }

  const write: TargetFolder['write'] = (file, content) => {
    if (!isSafePath(file)) throw new Error(`An export may not write “${file}”.`)
    const place = path.join(staging, ...file.split('/'))
    fs.mkdirSync(path.dirname(place), { recursive: true })
    fs.writeFileSync(place, content)
    written.set(file, fingerprint(content))
  }

  const commit: TargetFolder['commit'] = () => {
    const had = fs.existsSync(dir)
    const stays = (file: string) =>
      file !== markerName && !written.has(file) && (kept.has(file) || !marker.has(file))
    for (const file of had ? listFiles(dir).filter(stays) : []) {
      linkOrCopy(path.join(dir, ...file.split('/')), path.join(staging, ...file.split('/')))
    }
    const files = Object.fromEntries([...written].sort(([one], [other]) => (one < other ? -1 : 1)))
    fs.writeFileSync(
      path.join(staging, markerName),
      `${JSON.stringify({ version: 1, files }, null, 2)}\n`,
    )
    if (had) fs.renameSync(dir, before)
    fs.renameSync(staging, dir)
    fs.rmSync(before, { recursive: true, force: true })
    return {
      removed: [...marker.keys()].filter((file) => !written.has(file) && !kept.has(file)).length,
    }
  }

  return {
    standing,
    write,
    keep: (file) => kept.add(file),
    commit,
    abandon: () => fs.rmSync(staging, { recursive: true, force: true }),
  }
}
