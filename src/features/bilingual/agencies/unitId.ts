/**
 * Write an identity as XLIFF has ids (NMTOKEN): everything but letters, digits, `.`, `-` and `_`
 * as its code between colons. Different identities stay different.
 */
export const unitId = (id: string): string =>
  id.replace(/[^A-Za-z0-9._-]/gu, (mark) => `:${mark.codePointAt(0)?.toString(16)}:`)
