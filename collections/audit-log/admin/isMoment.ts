/** Tell whether a value is a moment as it is recorded: universal time in ISO 8601. */
export const isMoment = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
