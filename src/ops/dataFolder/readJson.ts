import fs from 'node:fs'
import type { z } from 'zod'

/** Read a small file of ours; `undefined` if it is absent, half-written or not what we write. */
export const readJson = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
): z.output<Schema> | undefined => {
  try {
    const parsed = schema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
