import { readUnit } from '../facts/readUnit.ts'

/** The unit that a label gives in brackets for the numbers below it: `TFLOPS` of `FP16 (TFLOPS)`. */
export const unitOfLabel = (label: string): string | undefined => {
  const written = /[(（]([^()（）]+)[)）]\s*$/.exec(label)?.[1]?.trim()
  if (written === undefined) return undefined
  const read = readUnit(written)
  return read.kind === 'unit' && read.note === '' ? written : undefined
}
