/** A key of front matter at the outermost level, and where it stands in the text. */
export type MatterEntry = {
  readonly key: string
  readonly start: number
  readonly valueStart: number
  /** Where its value ends, without a comment or a line feed after it. */
  readonly end: number
}

/** Find the entry of a key, whatever its case; of several the last, which is the one that counts. */
export const findEntry = (
  entries: readonly MatterEntry[],
  keys: readonly string[],
): MatterEntry | undefined => {
  for (const key of keys) {
    const found = entries.findLast((one) => one.key.toLowerCase() === key.toLowerCase())
    if (found) return found
  }
  return undefined
}
