import type { FlattenedField } from 'payload'

/** The fields of a collection by its slug; `undefined` for one that does not exist. */
export type FieldsOf = (slug: string) => readonly FlattenedField[] | undefined

const targetOf = (field: FlattenedField): string | undefined => {
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  return typeof field.relationTo === 'string' ? field.relationTo : undefined
}

/**
 * Name the collections that a path of a query looks into: `post.author.email` on redirects looks
 * into posts, and through them into users.
 *
 * The relation itself and the id behind it look into nothing: both stand in the document.
 */
export const crossedCollections = (
  path: string,
  own: readonly FlattenedField[],
  fieldsOf: FieldsOf,
): readonly string[] => {
  const crossed: string[] = []
  let fields: readonly FlattenedField[] | undefined = own
  const segments = path.replace(/__/g, '.').split('.')
  segments.forEach((segment, index) => {
    const field = fields?.find(({ name }) => name === segment)
    // A language or a number of a row may stand between two names.
    if (!field) return
    const rest = segments.slice(index + 1).join('.')
    const target = targetOf(field)
    if (target === undefined) {
      if ('flattenedFields' in field) fields = field.flattenedFields
      return
    }
    if (rest === '' || rest === 'id') return
    crossed.push(target)
    fields = fieldsOf(target)
  })
  return crossed
}
