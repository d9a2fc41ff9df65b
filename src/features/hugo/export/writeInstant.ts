/** Write an instant as front matter has it: RFC 3339 in universal time, without empty fractions. */
export const writeInstant = (instant: Date): string => instant.toISOString().replace(/\.000Z$/, 'Z')
