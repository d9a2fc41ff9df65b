/** How the names of one chip are found in a text. */
export type NamePattern = {
  /** The usual name. */
  readonly name: string
  /** Matches a name, wherever it stands. */
  readonly named: RegExp
  /** The same for `matchAll` and `replaceAll`. */
  readonly every: RegExp
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|-]/g, String.raw`\$&`)

/**
 * Make the pattern of a chip’s names: one that goes on in letters or digits is that of another chip.
 *
 * @param names the usual one first.
 */
export const namePattern = (names: readonly string[]): NamePattern => {
  const [name = ''] = names
  const longestFirst = names.toSorted((one, other) => other.length - one.length)
  const pattern = `(?<![A-Za-z0-9-])(?:${longestFirst.map(escaped).join('|')})(?![A-Za-z0-9])`
  return { name, named: new RegExp(pattern), every: new RegExp(pattern, 'g') }
}
