import type { Payload, TypedUser } from 'payload'

import type { Locale } from '../../kernel/locale.ts'

/**
 * The vocabulary of the public reads.
 *
 * - *reader*: on whose behalf something is read, and in which language. Without `user` it is the
 *   public, who see what is published and nothing else.
 * - *preview*: somebody of the desk, who sees the newest draft of what they may read.
 *
 * Every query of this folder goes through the Local API under the access rules, names the fields it
 * wants, follows no relation on its own and counts nothing.
 */
export type Reader = {
  readonly payload: Payload
  readonly locale: Locale
  /** Present in a preview only. */
  readonly user?: TypedUser
}
