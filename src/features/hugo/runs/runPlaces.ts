import path from 'node:path'

import type { Payload } from 'payload'

type Custom = {
  readonly waferdesk?: {
    readonly imports?: { readonly folder: string; readonly megabytes: number }
  }
}

const settingsOf = ({ config }: Pick<Payload, 'config'>) =>
  (config.custom as Custom | undefined)?.waferdesk?.imports ?? { folder: 'imports', megabytes: 500 }

/** How large an upload may be, in megabytes; an option of the plugin. */
export const uploadLimit = (payload: Pick<Payload, 'config'>): number =>
  settingsOf(payload).megabytes

/** Where the files of a run lie. */
export type RunPlaces = {
  readonly folder: string
  /** What is sent, as it comes. */
  readonly upload: string
  /** What has come out of it, whole. */
  readonly site: string
  /** What is coming out of it. */
  readonly unpacking: string
}

/** The folder under which all uploads lie; an option of the plugin. */
export const importFolder = (payload: Pick<Payload, 'config'>): string =>
  path.resolve(settingsOf(payload).folder)

/** Tell where the files of a run lie. */
export const runPlaces = (payload: Pick<Payload, 'config'>, run: number): RunPlaces => {
  const folder = path.join(importFolder(payload), String(run))
  return {
    folder,
    upload: path.join(folder, 'upload.zip'),
    site: path.join(folder, 'site'),
    unpacking: path.join(folder, 'unpacking'),
  }
}
