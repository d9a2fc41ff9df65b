import { sayInBoth } from '../../../kernel/messages.ts'
import type { FactState } from './fact.ts'
import { factMessages } from './messages.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'

/** Refuse to decide about a record that is decided. */
export const alreadyDecided = (state: FactState): Refusal =>
  refusal(
    'already-decided',
    sayInBoth(factMessages.decidedMeanwhile, { state: factMessages[state] }),
  )
