import type { Message } from '../../../kernel/messages.ts'
import type { StoredFact } from './storedFact.ts'

/** Quote what is held as it was published: “700 W”, “750 W” or 「700 W」、「750 W」. */
export const quoteHeld = (facts: readonly Pick<StoredFact, 'published'>[]): Message => ({
  en: facts.map(({ published }) => `“${published}”`).join(', '),
  'zh-TW': facts.map(({ published }) => `「${published}」`).join('、'),
})
