import type { TextAlign } from './articleNode.ts'

const known = {
  left: 'start',
  start: 'start',
  center: 'center',
  right: 'end',
  end: 'end',
  justify: 'justify',
} as const

/** Read an alignment as the editor stores it; both languages run from left to right. */
export const textAlign = (format: unknown): TextAlign =>
  typeof format === 'string' && format in known ? known[format as keyof typeof known] : undefined
