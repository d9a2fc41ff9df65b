import path from 'node:path'
import { z } from 'zod'
import { readJson } from '../dataFolder/readJson.ts'
import { writePrivate } from '../dataFolder/writePrivate.ts'

const schema = z.object({
  port: z.number().int(),
  /** Of the superuser; only this folder uses it. */
  superPassword: z.string(),
  /** Of the role that the application signs in with. */
  password: z.string(),
})

/** What has to be remembered of a server from one start to the next. */
export type ServerFile = z.infer<typeof schema>

const place = (dataFolder: string): string => path.join(dataFolder, 'postgres', 'server.json')

/** Read what is remembered of the server; `undefined` before the first start. */
export const readServerFile = (dataFolder: string): ServerFile | undefined =>
  readJson(place(dataFolder), schema)

/** Remember the server; the file holds passwords, and only its owner may read it. */
export const writeServerFile = (dataFolder: string, server: ServerFile): void =>
  writePrivate(place(dataFolder), JSON.stringify(server, null, 2))
