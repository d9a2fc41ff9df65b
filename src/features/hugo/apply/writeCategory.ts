import { fingerprint } from '../../../kernel/fingerprint.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { slugify } from '../../../kernel/slug.ts'
import type { StoryWriting } from './applying.ts'
import { categoryKey } from './applying.ts'

const freeSlug = (name: string, taken: ReadonlySet<string>): string => {
  const wanted = slugify(name).slice(0, 90) || `category-${fingerprint(name).slice(0, 8)}`
  if (!taken.has(wanted)) return wanted
  for (let count = 2; ; count += 1) {
    if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`
  }
}

/** Give the category of a name in a language; make it if the newsroom has none. */
export const writeCategory = async (
  name: string,
  language: Locale,
  writing: StoryWriting,
): Promise<number> => {
  const { run, req } = writing
  const key = categoryKey(name, language)
  const known = run.categories.get(key) ?? writing.categories.get(key)
  if (known !== undefined) return known
  const slug = freeSlug(name, run.categorySlugs)
  const { id } = await run.payload.create({
    collection: 'categories',
    locale: language,
    data: { name, slug },
    req,
    // The command line acts as the desk itself, which keeps categories.
    overrideAccess: true,
  })
  run.categorySlugs.add(slug)
  writing.categories.set(key, id)
  writing.made.categories += 1
  return id
}
