import type { CollectionConfig, Field } from 'payload'

const nameOf = (field: Field): string | undefined => ('name' in field ? field.name : undefined)

const mergeHooks = (
  theirs: CollectionConfig['hooks'] = {},
  ours: CollectionConfig['hooks'] = {},
): CollectionConfig['hooks'] => {
  const names = new Set([...Object.keys(theirs), ...Object.keys(ours)]) as Set<keyof typeof theirs>
  return Object.fromEntries(
    [...names].map((name) => [name, [...(theirs[name] ?? []), ...(ours[name] ?? [])]]),
  )
}

/**
 * Join a host's collection with ours of the same slug.
 *
 * The host's settings, access and fields win; our fields are added where the host has none of that
 * name, and hooks run one after the other, the host's first.
 */
export const mergeCollection = (
  theirs: CollectionConfig,
  ours: CollectionConfig,
): CollectionConfig => {
  const taken = new Set(theirs.fields.map(nameOf).filter((name) => name !== undefined))
  const missing = ours.fields.filter((field) => {
    const name = nameOf(field)
    return name === undefined || !taken.has(name)
  })
  return {
    ...ours,
    ...theirs,
    access: { ...ours.access, ...theirs.access },
    admin: { ...ours.admin, ...theirs.admin },
    fields: [...theirs.fields, ...missing],
    hooks: mergeHooks(theirs.hooks, ours.hooks),
    indexes: [...(theirs.indexes ?? []), ...(ours.indexes ?? [])],
  }
}
