import type { Locale } from '../../../kernel/locale.ts'
import type { ImportReport } from '../importReport.ts'

// What a spreadsheet would take for a formula is written as text.
const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '')
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

/**
 * Write the findings of a report as a table for spreadsheets (RFC 4180), in one language.
 *
 * It begins with a mark of byte order: without it Excel takes Chinese for something else.
 */
export const reportCsv = ({ problems }: ImportReport, language: Locale): string => {
  const head = ['severity', 'code', 'file', 'line', 'message']
  const lines = problems.map(({ severity, code, file, line, message }) => [
    severity,
    code,
    file,
    line,
    message[language],
  ])
  return `\uFEFF${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}
