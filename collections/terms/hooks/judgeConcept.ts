import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

import type { Term } from '../../../src/payload-types.ts'
import { conceptKey } from '../../../src/features/bilingual/terms/conceptKey.ts'
import type { ConceptPart } from '../../../src/features/bilingual/terms/findConceptProblems.ts'
import { findConceptProblems } from '../../../src/features/bilingual/terms/findConceptProblems.ts'
import { conceptOf } from '../../../src/features/bilingual/terms/storedConcept.ts'
import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'

const pathOf = (part: ConceptPart): string => {
  if (typeof part === 'string') return part
  const language = part.locale === 'en' ? 'English' : 'Chinese'
  return part.part === 'preferred' ? language.toLowerCase() : `${part.part}${language}`
}

/** Fill an empty key from the English form, and refuse forms that contradict each other. */
export const judgeConcept: CollectionBeforeValidateHook<Term> = ({ data, originalDoc, req }) => {
  if (!data) return data
  const whole = { ...originalDoc, ...data }
  const key = whole.key?.trim() || conceptKey(whole.english ?? '')
  // Without an English form there is nothing to make a key from: that form is what is missing.
  const problems = findConceptProblems(conceptOf({ ...whole, key })).filter(
    ({ part }) => part !== 'key' || key !== '',
  )
  if (problems.length > 0) {
    const language = languageOf(req)
    const errors = problems.map(({ part, message, values }) => ({
      path: pathOf(part),
      message: say(message, language, values),
    }))
    throw new ValidationError({ collection: 'terms', errors }, req.t)
  }
  return { ...data, key }
}
