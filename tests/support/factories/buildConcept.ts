import type { Concept } from '../../../src/features/bilingual/terms/concept.ts'

/** Make a concept: a small one, with what a test is about. */
export const buildConcept = (
  chinese: string,
  english: string,
  more: Partial<Concept> = {},
): Concept => ({
  key: english.toLowerCase().replaceAll(' ', '-'),
  domain: 'controls',
  partOfSpeech: 'noun',
  forms: {
    'zh-TW': { preferred: chinese, allowed: [], forbidden: [] },
    en: { preferred: english, allowed: [], forbidden: [] },
  },
  needsCounterpart: true,
  note: '',
  examples: { 'zh-TW': '', en: '' },
  validFrom: '',
  validUntil: '',
  ...more,
})
