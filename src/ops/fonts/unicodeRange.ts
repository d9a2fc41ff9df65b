/** One stretch of code points, both ends included. */
export type CodeRange = readonly [first: number, last: number]

/**
 * Parse a CSS `unicode-range` (`U+4e00-4e0f,U+5b57`), without wildcards.
 *
 * @throws Error naming the part that is no range.
 */
export const parseUnicodeRange = (text: string): CodeRange[] =>
  text.split(',').map((part) => {
    const found = /^U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?$/i.exec(part.trim())
    if (!found?.[1]) throw new Error(`“${part}” is no unicode-range`)
    const first = Number.parseInt(found[1], 16)
    return [first, found[2] ? Number.parseInt(found[2], 16) : first]
  })

/** Tell whether any character of a text lies in one of the ranges. */
export const coversSome = (ranges: readonly CodeRange[], text: string): boolean =>
  [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0
    return ranges.some(([first, last]) => code >= first && code <= last)
  })
