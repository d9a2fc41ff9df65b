import { createHash } from 'node:crypto'

import type { AuditFinding } from './auditFinding.ts'

/** An entry as it is checked: its number, its hashes, and the text that its hash is of. */
export type ChainLink = {
  readonly sequence: number
  readonly previousHash: string | null
  readonly hash: string | null
  readonly text: string
}

/** Where the chain ends. */
export type ChainEnd = { readonly sequence: number; readonly hash: string }

type Span = { readonly kind: 'altered' | 'missing' | 'beyond'; from: number; to: number }

/** The hash before the first entry. */
const start = '0'.repeat(64)

const hashOf = ({ previousHash, text }: ChainLink): string =>
  createHash('sha256')
    .update(`${previousHash ?? ''}${text}`)
    .digest('hex')

/**
 * Check a chain link by link, in the order of their numbers.
 *
 * Findings of the same kind that follow each other are told as one.
 */
export const checkChain = (end: ChainEnd | undefined, tell: (finding: AuditFinding) => void) => {
  let last: ChainEnd & { isAltered: boolean } = { sequence: 0, hash: start, isAltered: false }
  let open: Span | undefined
  const close = (): void => {
    if (open) tell(open)
    open = undefined
  }
  const find = (kind: Span['kind'], from: number, to = from): void => {
    if (open?.kind === kind && open.to + 1 === from) open.to = to
    else {
      close()
      open = { kind, from, to }
    }
  }
  return {
    /** Check the next entry. */
    add: (link: ChainLink): void => {
      const { sequence, previousHash, hash } = link
      const isNext = sequence === last.sequence + 1
      const isAltered = hash !== hashOf(link) || (sequence === 1 && previousHash !== start)
      // Both fit their own hashes, and not each other: the first was written anew, hash and all.
      const isRewritten = !isAltered && !last.isAltered && last.sequence > 0
      if (isNext && isRewritten && previousHash !== last.hash) find('altered', last.sequence)
      if (sequence > last.sequence + 1) {
        find('missing', last.sequence + 1, Math.ceil(sequence) - 1)
      }
      if (end && sequence > end.sequence) find('beyond', sequence)
      else if (isAltered) find('altered', sequence)
      last = { sequence, hash: hash ?? '', isAltered }
    },
    /** Compare the last entry with where the chain ends. */
    finish: (): void => {
      if (end && last.sequence < end.sequence) find('missing', last.sequence + 1, end.sequence)
      else if (last.sequence === end?.sequence && last.hash !== end.hash && !last.isAltered) {
        find('altered', last.sequence)
      }
      close()
      if (!end) tell({ kind: 'no-end' })
    },
  }
}
