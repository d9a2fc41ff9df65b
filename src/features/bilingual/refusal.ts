import type { Message } from '../../kernel/messages.ts'
import type { Problem } from '../../kernel/problem.ts'

/** Why two posts are not what somebody wanted them to be. */
export type Refusal = Problem & {
  readonly code:
    | 'bilingual/post-missing'
    | 'bilingual/in-trash'
    | 'bilingual/same-language'
    | 'bilingual/story-taken'
    | 'bilingual/not-allowed'
    | 'bilingual/alone'
    | 'bilingual/segment-gone'
    | 'bilingual/changed-since'
    | 'bilingual/one-sided'
    | 'bilingual/no-counterpart'
    | 'bilingual/nothing-to-send'
    | 'bilingual/too-much-to-send'
}

/** Make a refusal. */
export const refusal = (
  code: Refusal['code'],
  message: Message,
  values: Readonly<Record<string, string>> = {},
): Refusal => ({ code, severity: 'error', message, values })
