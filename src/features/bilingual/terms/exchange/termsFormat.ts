/** The kinds of files that terms travel in. */
export type TermsFormat = 'csv' | 'tbx'

/** Tell by its name what a file of terms is; `undefined` for any other file. */
export const termsFormat = (file: string): TermsFormat | undefined => {
  const lower = file.toLowerCase()
  if (lower.endsWith('.csv')) return 'csv'
  return lower.endsWith('.tbx') || lower.endsWith('.xml') ? 'tbx' : undefined
}
