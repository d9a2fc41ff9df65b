import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import { isPartialDate, partialDateMessage } from '../../../kernel/partialDate.ts'
import type { Concept, ForbiddenForm, Forms } from './concept.ts'
import { termMessages } from './messages.ts'
import { termLimits } from './termLimits.ts'

/** Where in a concept something is wrong. */
export type ConceptPart =
  | 'key'
  | 'validFrom'
  | 'validUntil'
  | 'note'
  | { readonly locale: Locale; readonly part: keyof Forms }

/** Something that is wrong with a concept. */
export type ConceptProblem = {
  readonly part: ConceptPart
  readonly message: Message
  readonly values: Readonly<Record<string, string | number>>
}

const dividers = /[|{};\r\n]/

/** Forms that differ only in width or spacing are the same; case may be what is wrong with one. */
const sameness = (form: string): string => form.normalize('NFKC').replace(/\s+/g, ' ')

const judgeText = (text: string): Pick<ConceptProblem, 'message' | 'values'> | undefined => {
  const most = termLimits.characters
  if (text.length > most) {
    return { message: termMessages.formLong, values: { text: text.slice(0, 20), most } }
  }
  return dividers.test(text) ? { message: termMessages.formMarks, values: { text } } : undefined
}

const judgeForbidden = ({ form, note, exceptions }: ForbiddenForm) => {
  for (const text of [note, ...exceptions]) {
    const wrong = judgeText(text)
    if (wrong) return wrong
  }
  const text = exceptions.find((one) => !sameness(one).includes(sameness(form)) || one === form)
  return text === undefined
    ? undefined
    : { message: termMessages.exceptionWrong, values: { text, form } }
}

const judgeForms = (locale: Locale, { preferred, allowed, forbidden }: Forms): ConceptProblem[] => {
  const problems: ConceptProblem[] = []
  if (preferred === '') {
    problems.push({
      part: { locale, part: 'preferred' },
      message: termMessages.formMissing,
      values: {},
    })
  }
  const seen = new Set<string>()
  const judgePart = (part: keyof Forms, forms: readonly string[]): void => {
    if (forms.length > termLimits.forms) {
      const values = { most: termLimits.forms }
      problems.push({ part: { locale, part }, message: termMessages.formsMany, values })
    }
    for (const text of forms) {
      const wrong = judgeText(text)
      if (wrong) problems.push({ part: { locale, part }, ...wrong })
      else if (seen.has(sameness(text))) {
        problems.push({
          part: { locale, part },
          message: termMessages.formTwice,
          values: { text },
        })
      }
      seen.add(sameness(text))
    }
  }
  judgePart('preferred', preferred === '' ? [] : [preferred])
  judgePart('allowed', allowed)
  judgePart(
    'forbidden',
    forbidden.map(({ form }) => form),
  )
  for (const one of forbidden) {
    const wrong = judgeForbidden(one)
    if (wrong) problems.push({ part: { locale, part: 'forbidden' }, ...wrong })
  }
  return problems
}

const judgeDates = ({ validFrom, validUntil }: Concept): ConceptProblem[] => {
  const wrong = (['validFrom', 'validUntil'] as const).filter((part) => {
    const text = part === 'validFrom' ? validFrom : validUntil
    return text !== '' && !isPartialDate(text)
  })
  if (wrong.length > 0) {
    return wrong.map((part) => ({ part, message: partialDateMessage, values: {} }))
  }
  // `2025` ends with its last day, so a shorter date ends later than a longer one within it.
  const ends = validUntil === '' || `${validUntil}~` >= validFrom
  return ends
    ? []
    : [
        {
          part: 'validUntil',
          message: termMessages.datesWrong,
          values: { from: validFrom, until: validUntil },
        },
      ]
}

/** List what keeps a concept from being kept: missing or repeated forms, dates, a bad key. */
export const findConceptProblems = (concept: Concept): ConceptProblem[] => {
  const { key } = concept
  const isKey = /^[A-Za-z_][\w.-]*$/.test(key) && key.length <= termLimits.key
  return [
    ...(isKey
      ? []
      : [
          {
            part: 'key' as const,
            message: termMessages.keyWrong,
            values: { text: key.slice(0, 40), most: termLimits.key },
          },
        ]),
    ...locales.flatMap((locale) => judgeForms(locale, concept.forms[locale])),
    ...judgeDates(concept),
  ]
}
