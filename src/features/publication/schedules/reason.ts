import type { Message } from '../../../kernel/messages.ts'

/** Why a schedule is where it is, in both languages, as it is kept beside it. */
export type Reason = { readonly code: string; readonly message: Message }
