/**
 * Level the widths of characters: full-width signs become those of ASCII, every space the plain one.
 *
 * Each stays in its place, and superscripts, which are a meaning, stay what they are.
 */
export const levelWidth = (text: string): string =>
  text
    .replaceAll(/[！-～]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u{a0}\u{2009}\u{202f}\u{3000}]/gu, ' ')
