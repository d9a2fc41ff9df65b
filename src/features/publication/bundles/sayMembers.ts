import type { Message } from '../../../kernel/messages.ts'
import { say } from '../../../kernel/messages.ts'
import { languageNames } from '../../../kernel/languageNames.ts'
import { bundleMessages as messages } from './messages.ts'

/** A member as a sentence names it, with what there is to say of it. */
export type SaidMember = {
  readonly title: string | null
  readonly language: 'zh-TW' | 'en'
  readonly reason: Message
}

/** Say of several members what stands in the way of each, in both languages. */
export const sayMembers = (members: readonly SaidMember[]): Message => {
  const sayIn = (locale: 'zh-TW' | 'en'): string =>
    members
      .map(({ title, language, reason }) =>
        say(messages.memberReason, locale, {
          title: title || say(messages.untitled, locale),
          language: languageNames[language],
          reason: reason[locale],
        }),
      )
      .join(locale === 'en' ? ' ' : '')
  return { en: sayIn('en'), 'zh-TW': sayIn('zh-TW') }
}
