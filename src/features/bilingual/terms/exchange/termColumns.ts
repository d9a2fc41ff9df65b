/** The columns of a CSV file of terms, in the order in which they are written. */
export const termColumns = [
  'key',
  'chinese',
  'english',
  'chinese_allowed',
  'english_allowed',
  'chinese_forbidden',
  'english_forbidden',
  'part_of_speech',
  'domain',
  'needs_counterpart',
  'note',
  'chinese_example',
  'english_example',
  'valid_from',
  'valid_until',
] as const

/** A column of a CSV file of terms. */
export type TermColumn = (typeof termColumns)[number]

/** The columns without which a file holds no terms. */
export const neededColumns = ['chinese', 'english'] as const
