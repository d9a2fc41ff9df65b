import { say } from '../../../kernel/messages.ts'
import type { FactState } from './fact.ts'
import { factMessages } from './messages.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'

/** Refuse to decide about a fact that is decided. */
export const alreadyDecided = (state: FactState): Refusal => {
  const { decidedMeanwhile } = factMessages
  return refusal('already-decided', {
    en: say(decidedMeanwhile, 'en', { state: factMessages[state].en }),
    'zh-TW': say(decidedMeanwhile, 'zh-TW', { state: factMessages[state]['zh-TW'] }),
  })
}
