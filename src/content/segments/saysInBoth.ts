/** Signs and capitals that mean the same in both languages: figures, names of chips, units. */
const plain = /^[\s\d\p{Lu}\p{P}\p{Sm}\p{Sc}µμ°²³]*$/u

/** Units that are written with small letters. */
const units =
  /(?<![A-Za-z])(?:nm|mm|cm|kg|[kMGT]?Hz|[kMGTPE]i?[Bb](?:\/s|ps)?|[kMG]?W|[TP]FLOPS|[TP]?FLOPs)(?![A-Za-z])/gu

/**
 * Whether words say in the other language what they say in this one: they have no word that would
 * be translated, as “4 TB/s” or “H20” in a cell.
 */
export const saysInBoth = (text: string): boolean => {
  const trimmed = text.trim()
  return /[\p{L}\p{N}]/u.test(trimmed) && plain.test(trimmed.replaceAll(units, ''))
}
