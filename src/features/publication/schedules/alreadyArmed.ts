import { fail } from '../../../kernel/result.ts'
import { publicationMessages as messages } from '../messages.ts'
import { refusal } from './refusal.ts'
import type { Action } from './schedule.ts'

/** Refuse a second armed schedule for the same post and action. */
export const alreadyArmed = (action: Action) =>
  fail(
    refusal(
      'publication/already-scheduled',
      action === 'publish' ? messages.alreadyPublish : messages.alreadyWithdraw,
    ),
  )
