import type { Field, SanitizedCollectionConfig } from 'payload'

const isInBoth = (label: unknown): boolean => {
  if (typeof label !== 'object' || label === null) return false
  const record = label as Record<string, unknown>
  return Boolean(record['en']) && Boolean(record['zh-TW'])
}

// Added by Payload itself, which translates them.
const own = new Set(['id', 'updatedAt', 'createdAt', 'deletedAt', '_status', 'blockName', 'email'])

const unlabelledIn = (fields: readonly Field[], where: string): string[] =>
  fields.flatMap((field) => {
    const name = 'name' in field && field.name ? field.name : field.type
    const here = `${where}.${name}`
    const isHidden = field.admin && 'hidden' in field.admin && field.admin.hidden
    const isOwn = own.has(name) || isHidden || !('name' in field) || field.type === 'ui'
    const mistakes = isOwn || isInBoth('label' in field ? field.label : undefined) ? [] : [here]
    if (field.type === 'tabs') {
      const ofTabs = field.tabs.flatMap((tab) => [
        ...(isInBoth(tab.label) ? [] : [`${here}(tab)`]),
        ...unlabelledIn(tab.fields, here),
      ])
      return [...mistakes, ...ofTabs]
    }
    return 'fields' in field ? [...mistakes, ...unlabelledIn(field.fields, here)] : mistakes
  })

/** List our collections, and their fields, that have no name in one of the languages. */
export const findUnlabelled = (collections: readonly SanitizedCollectionConfig[]): string[] =>
  collections
    .filter(({ slug }) => !slug.startsWith('payload-'))
    .flatMap(({ slug, labels, fields, auth }) => [
      ...(isInBoth(labels.singular) && isInBoth(labels.plural) ? [] : [slug]),
      // What Payload adds to users (password, locks, keys) has its own words.
      ...unlabelledIn(fields, slug).filter(
        (where) =>
          !(auth && /password|salt|hash|sessions|lock|attempts|APIKey|Index|reset/i.test(where)),
      ),
    ])
