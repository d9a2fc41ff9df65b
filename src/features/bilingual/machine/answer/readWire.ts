import type { Piece } from '../../../../content/segments/inline/coded.ts'
import type { Result } from '../../../../kernel/result.ts'
import { fail, ok } from '../../../../kernel/result.ts'
import type { MachineRefusal } from '../machineRefusal.ts'
import { machineRefusal } from '../machineRefusal.ts'
import { escapeWire, unescapeWire } from './escapeWire.ts'

const keeps = /<keep\b[^>]*?\bid="?(\d+)"?[^>]*>([\s\S]*?)<\/keep>/g

/** Put kept quotations in as they were; nothing where one is doubled, or nobody sent it. */
const restore = (answer: string, kept: readonly string[]): string | undefined => {
  const seen = new Set<number>()
  let isBroken = false
  const restored = answer.replace(keeps, (_, id: string) => {
    const words = kept[Number(id) - 1]
    if (words === undefined || seen.has(Number(id))) isBroken = true
    seen.add(Number(id))
    return escapeWire(words ?? '')
  })
  return isBroken || /<\/?keep\b/.test(restored) ? undefined : restored
}

const codes = /(<g\b[^>]*>|<\/g\b[^>]*>|<x\b[^>]*>|<\/x>)/

/** Part words from codes; nothing where one closes that was not open, or has no number. */
const partOf = (text: string): Piece[] | undefined => {
  const pieces: Piece[] = []
  const open: number[] = []
  for (const part of text.split(codes)) {
    const number = Number(/\bid="?(\d+)"?/.exec(part)?.[1])
    if (part === '' || part === '</x>') continue
    if (part.startsWith('</g')) {
      const code = open.pop()
      if (code === undefined) return undefined
      pieces.push({ is: 'close', code })
    } else if (codes.test(part)) {
      if (Number.isNaN(number)) return undefined
      const isAlone = part.startsWith('<x')
      if (!isAlone) open.push(number)
      pieces.push({ is: isAlone ? 'alone' : 'open', code: number })
    } else pieces.push(unescapeWire(part))
  }
  return pieces
}

/**
 * Read a text that has come back as coded text: every kept quotation once, and as it was; refused
 * where one has gone or was doubled, or where codes cannot be read.
 */
export const readWire = (
  answer: string,
  kept: readonly string[],
): Result<readonly Piece[], MachineRefusal> => {
  const restored = restore(answer.trim(), kept)
  const pieces = restored === undefined ? undefined : partOf(restored)
  if (!pieces) return fail(machineRefusal('codes'))
  const words = pieces.filter((piece) => typeof piece === 'string').join('')
  // Whoever dropped the marks and kept the words has changed nothing.
  const isWhole = kept.every((one) => words.includes(one))
  return isWhole ? ok(pieces) : fail(machineRefusal('quotation-changed'))
}
