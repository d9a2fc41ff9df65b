import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { shippedSources } from '../features/chips/control/shipped/shippedSources.ts'
import { chipFiguresSchema } from './arithmetic/chipFigures.ts'
import { readStories } from './readStories.ts'
import { readTerms } from './readTerms.ts'
import { categoryEntry } from './schemas/categoryEntry.ts'
import { chipEntry } from './schemas/chipEntry.ts'
import { pictureEntry } from './schemas/pictureEntry.ts'
import { sourceEntry } from './schemas/sourceEntry.ts'
import { specTableEntry } from './schemas/specTableEntry.ts'
import { userEntry } from './schemas/userEntry.ts'

const folder = new URL('content/', import.meta.url)

const read = async <Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): Promise<z.infer<Schema>> => {
  const parsed = schema.safeParse(parse(await readFile(new URL(name, folder), 'utf8')))
  if (!parsed.success) throw new Error(`${name}: ${parsed.error.message}`)
  return parsed.data
}

/**
 * Read everything the demonstration is made of.
 *
 * @throws Error naming the file that is not of the form.
 */
export const readContent = async () => ({
  users: await read('users.yaml', z.array(userEntry)),
  categories: await read('categories.yaml', z.array(categoryEntry)),
  // Stories cite what the rules and events of the product rest on.
  sources: [...shippedSources, ...(await read('sources.yaml', z.array(sourceEntry)))],
  terms: await readTerms(),
  chips: await read('chips.yaml', z.array(chipEntry)),
  pictures: await read('pictures.yaml', z.array(pictureEntry)),
  specTables: await read('spec-tables.yaml', z.array(specTableEntry)),
  figures: await read('figures.yaml', z.record(z.string(), chipFiguresSchema)),
  stories: await readStories(new URL('stories/', folder)),
})

/** Everything the demonstration is made of. */
export type DemoContent = Awaited<ReturnType<typeof readContent>>
