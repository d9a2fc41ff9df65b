/** Tell whether saving `data` makes, or keeps, the document what readers see. */
export const isPublishing = (data: { _status?: unknown } | undefined): boolean =>
  data?._status === 'published'
