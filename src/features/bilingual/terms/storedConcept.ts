import type { Term } from '../../../payload-types.ts'
import type { Concept, ForbiddenForm } from './concept.ts'

/** A concept's fields in the database, without those that Payload adds. */
export type ConceptData = Omit<Term, 'id' | 'createdAt' | 'updatedAt'>

const tidy = (text: string | null | undefined): string => text?.normalize('NFC').trim() ?? ''

const tidyAll = (texts: readonly string[] | null | undefined): string[] =>
  (texts ?? []).map(tidy).filter((text) => text !== '')

const forbiddenOf = (rows: Partial<ConceptData>['forbiddenChinese']): ForbiddenForm[] =>
  (rows ?? []).map(({ form, reason, note, exceptions }) => ({
    form: tidy(form),
    reason,
    note: tidy(note),
    exceptions: tidyAll(exceptions),
  }))

const rowsOf = (forbidden: readonly ForbiddenForm[]) =>
  forbidden.map(({ form, reason, note, exceptions }) => ({
    form,
    reason,
    note: note || null,
    exceptions: [...exceptions],
  }))

/** Read a concept from the fields of the database or of a form. */
export const conceptOf = (data: Partial<ConceptData>): Concept => ({
  key: tidy(data.key),
  domain: data.domain ?? 'controls',
  partOfSpeech: data.partOfSpeech ?? 'noun',
  forms: {
    'zh-TW': {
      preferred: tidy(data.chinese),
      allowed: tidyAll(data.allowedChinese),
      forbidden: forbiddenOf(data.forbiddenChinese),
    },
    en: {
      preferred: tidy(data.english),
      allowed: tidyAll(data.allowedEnglish),
      forbidden: forbiddenOf(data.forbiddenEnglish),
    },
  },
  needsCounterpart: data.needsCounterpart ?? true,
  note: tidy(data.note),
  examples: { 'zh-TW': tidy(data.exampleChinese), en: tidy(data.exampleEnglish) },
  validFrom: tidy(data.validFrom),
  validUntil: tidy(data.validUntil),
})

/** Give the fields of the database that hold a concept. */
export const dataOfConcept = ({ forms, examples, ...concept }: Concept): ConceptData => ({
  key: concept.key,
  domain: concept.domain,
  partOfSpeech: concept.partOfSpeech,
  chinese: forms['zh-TW'].preferred,
  english: forms.en.preferred,
  allowedChinese: [...forms['zh-TW'].allowed],
  allowedEnglish: [...forms.en.allowed],
  forbiddenChinese: rowsOf(forms['zh-TW'].forbidden),
  forbiddenEnglish: rowsOf(forms.en.forbidden),
  needsCounterpart: concept.needsCounterpart,
  note: concept.note || null,
  exampleChinese: examples['zh-TW'] || null,
  exampleEnglish: examples.en || null,
  validFrom: concept.validFrom || null,
  validUntil: concept.validUntil || null,
})
