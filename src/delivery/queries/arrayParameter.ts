/**
 * Write values as one array of Postgres, `{1,2}` or `{"tdp","price"}`.
 *
 * One parameter, however many values: to write a query with forty takes as long as to run it.
 */
export const arrayParameter = (values: ReadonlyArray<number | string>): string =>
  `{${values.map((value) => JSON.stringify(value)).join(',')}}`
