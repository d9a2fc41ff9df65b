/**
 * The longest text that is kept as it was written, in characters: as long as the longest file that
 * an import reads. Payload's own limit is 40,000.
 */
export const longestSource = 8_000_000
