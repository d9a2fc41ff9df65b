/** What every element of a body carries; nobody in this house sets it by hand. */
export const laid = { format: '', indent: 0, direction: null, version: 1 } as const
