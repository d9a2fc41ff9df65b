/**
 * Make the part of an address that names a document.
 *
 * Han characters stay (`台積電` is a good address; Payload's own `slugify` makes it empty), Latin
 * letters lose their accents and case, everything else becomes one hyphen. At most 96 characters.
 * The result is empty only if the text has neither a letter nor a digit; the caller must then ask.
 */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 96)
    .replace(/-+$/, '')

/** Tell whether a text may stand in an address as it is. */
export const isSlug = (text: string): boolean => text.length > 0 && slugify(text) === text
