import type { Problem } from '../../../../kernel/problem.ts'
import { termLimits } from '../termLimits.ts'
import { exchangeMessages } from './exchangeMessages.ts'
import { parseTermsCsv } from './parseTermsCsv.ts'
import { parseTermsTbx } from './parseTermsTbx.ts'
import type { ReadFile } from './readConcept.ts'
import type { TermsFormat } from './termsFormat.ts'

const refuse = (problem: Omit<Problem, 'severity'>): ReadFile => ({
  concepts: [],
  problems: [{ ...problem, severity: 'error' }],
})

/** Read a file of terms, whatever it holds; `where` is how its findings name it. */
export const parseTermsFile = (bytes: Uint8Array, format: TermsFormat, where: string): ReadFile => {
  if (bytes.byteLength > termLimits.bytes) {
    const values = { most: termLimits.bytes / 1024 / 1024 }
    return refuse({ code: 'terms/too-large', message: exchangeMessages.tooLarge, values, where })
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return refuse({ code: 'terms/not-utf8', message: exchangeMessages.notUtf8, where })
  }
  return format === 'csv' ? parseTermsCsv(text, where) : parseTermsTbx(text, where)
}
