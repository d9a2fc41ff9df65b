import type { Locale } from '../../../../kernel/locale.ts'
import type { Concept, Forms } from '../concept.ts'
import type { ReadConcept } from './readConcept.ts'

const names = { 'zh-TW': 'chinese', en: 'english' } as const satisfies Record<Locale, string>

/** Give a concept as a file means it: what the file does not speak of is as it is stored. */
export const mergeUnsaid = ({ concept, unsaid }: ReadConcept, stored: Concept): Concept => {
  const keeps = new Set(unsaid)
  const formsOf = (locale: Locale): Forms => {
    const [read, kept] = [concept.forms[locale], stored.forms[locale]]
    return {
      preferred: read.preferred,
      allowed: keeps.has(`${names[locale]}_allowed`) ? kept.allowed : read.allowed,
      forbidden: keeps.has(`${names[locale]}_forbidden`) ? kept.forbidden : read.forbidden,
    }
  }
  const exampleOf = (locale: Locale): string =>
    (keeps.has(`${names[locale]}_example`) ? stored : concept).examples[locale] ?? ''
  return {
    key: concept.key,
    domain: (keeps.has('domain') ? stored : concept).domain,
    partOfSpeech: (keeps.has('part_of_speech') ? stored : concept).partOfSpeech,
    forms: { 'zh-TW': formsOf('zh-TW'), en: formsOf('en') },
    needsCounterpart: (keeps.has('needs_counterpart') ? stored : concept).needsCounterpart,
    note: (keeps.has('note') ? stored : concept).note,
    examples: { 'zh-TW': exampleOf('zh-TW'), en: exampleOf('en') },
    validFrom: (keeps.has('valid_from') ? stored : concept).validFrom,
    validUntil: (keeps.has('valid_until') ? stored : concept).validUntil,
  }
}
