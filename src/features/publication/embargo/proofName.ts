import type { ProofFormat } from './proofFormat.ts'
import { proofFormats } from './proofFormat.ts'

/** The longest base name, in characters; a file system takes 255 bytes, and Han characters have 3. */
const longest = 40

/**
 * Name a proof's file: what is left of the sender's name, then the print of its bytes.
 *
 * @example
 * proofName('../Briefing 簡報.PDF', 'pdf', '3f2a9c1d…') // 'Briefing-簡報-3f2a9c1d.pdf'
 */
export const proofName = (name: string, format: ProofFormat, print: string): string => {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const base = last
    .replace(/\.[^.]*$/, '')
    .normalize('NFC')
    .replace(/[^\p{Letter}\p{Mark}\p{Number}_]+/gu, '-')
  const kept = [...base]
    .slice(0, longest)
    .join('')
    .replace(/^[-_]+|[-_]+$/g, '')
  return `${kept || 'proof'}-${print.slice(0, 8)}.${proofFormats[format].extension}`
}
