import type { Field } from 'payload'

import { forbiddenReasons } from '../../src/features/bilingual/terms/concept.ts'
import { termLimits } from '../../src/features/bilingual/terms/termLimits.ts'
import { termWords } from '../../src/features/bilingual/terms/termWords.ts'

/** A form that is not used, why not, and where it means something else. */
export const forbiddenFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'form',
        type: 'text',
        label: { en: 'Form', 'zh-TW': '用語' },
        required: true,
        maxLength: termLimits.characters,
      },
      {
        name: 'reason',
        type: 'select',
        label: { en: 'Reason', 'zh-TW': '理由' },
        required: true,
        defaultValue: 'mainland',
        options: forbiddenReasons.map((value) => ({ value, label: termWords.reasons[value] })),
      },
      {
        name: 'note',
        type: 'text',
        label: { en: 'Explanation', 'zh-TW': '說明' },
        maxLength: termLimits.characters,
      },
    ],
  },
  {
    name: 'exceptions',
    type: 'text',
    hasMany: true,
    label: { en: 'Except in', 'zh-TW': '例外詞語' },
    maxLength: termLimits.characters,
    admin: {
      description: {
        en: 'Longer words that contain it and mean something else.',
        'zh-TW': '含有這個用語但意思不同的較長詞語，例如「國內存款」含有「內存」。',
      },
    },
  },
]
