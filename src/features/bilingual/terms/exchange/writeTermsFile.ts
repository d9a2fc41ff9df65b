import type { Concept } from '../concept.ts'
import type { TermsFormat } from './termsFormat.ts'
import { writeTermsCsv } from './writeTermsCsv.ts'
import { writeTermsTbx } from './writeTermsTbx.ts'

/** Write concepts as a file of terms. */
export const writeTermsFile = (concepts: readonly Concept[], format: TermsFormat): string =>
  format === 'csv' ? writeTermsCsv(concepts) : writeTermsTbx(concepts)
