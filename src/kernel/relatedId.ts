/** Give the id of a related document, whether a query has populated it or not. */
export const relatedId = (related: unknown): number | undefined => {
  if (typeof related === 'number') return related
  if (typeof related !== 'object' || related === null || !('id' in related)) return undefined
  return typeof related.id === 'number' ? related.id : undefined
}
