import type { Locale } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import { say } from '../../../kernel/messages.ts'

/** One link of the chain between the desk and its readers, and whether it holds. */
export type WhyItem = {
  readonly topic: 'readers' | 'worker' | 'schedule' | 'embargo' | 'policy' | 'checks' | 'proof'
  readonly level: 'ok' | 'warning' | 'bad'
  readonly text: string
  /** What to press; `null` where nothing is to be done. */
  readonly advice: string | null
}

type Values = Readonly<Record<string, string | number>>

/** Make an item, said in the reader's language. */
export const whyItem = (
  topic: WhyItem['topic'],
  level: WhyItem['level'],
  language: Locale,
  said: { readonly text: Message; readonly values?: Values; readonly advice?: Message },
): WhyItem => ({
  topic,
  level,
  text: say(said.text, language, said.values),
  advice: said.advice ? say(said.advice, language) : null,
})
