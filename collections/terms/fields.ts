import type { ArrayField, Field } from 'payload'

import { domains, partsOfSpeech } from '../../src/features/bilingual/terms/concept.ts'
import { termLimits } from '../../src/features/bilingual/terms/termLimits.ts'
import { termWords } from '../../src/features/bilingual/terms/termWords.ts'
import { forbiddenFields } from './forbiddenFields.ts'

const optionsOf = <Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, { readonly en: string; readonly 'zh-TW': string }>>,
) => values.map((value) => ({ value, label: words[value] }))

/** Which concept it is. */
export const concept: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'chinese',
        type: 'text',
        label: { en: 'Preferred in Chinese', 'zh-TW': '中文標準用語' },
        required: true,
        index: true,
        maxLength: termLimits.characters,
      },
      {
        name: 'english',
        type: 'text',
        label: { en: 'Preferred in English', 'zh-TW': '英文標準用語' },
        required: true,
        index: true,
        maxLength: termLimits.characters,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'domain',
        type: 'select',
        label: { en: 'Field', 'zh-TW': '領域' },
        required: true,
        index: true,
        defaultValue: 'controls',
        options: optionsOf(domains, termWords.domains),
      },
      {
        name: 'partOfSpeech',
        type: 'select',
        label: { en: 'Part of speech', 'zh-TW': '詞性' },
        required: true,
        defaultValue: 'noun',
        options: optionsOf(partsOfSpeech, termWords.partsOfSpeech),
      },
    ],
  },
  {
    name: 'key',
    type: 'text',
    label: { en: 'Key', 'zh-TW': '識別碼' },
    unique: true,
    index: true,
    maxLength: termLimits.key,
    admin: {
      position: 'sidebar',
      description: {
        en: 'By this the concept is known in files of terms. Left empty, it is made from the English form.',
        'zh-TW': '匯出匯入術語檔時以此辨識；留空則由英文用語產生。',
      },
    },
  },
  {
    name: 'needsCounterpart',
    type: 'checkbox',
    label: { en: 'Both languages have to name it', 'zh-TW': '兩種語言都必須出現' },
    defaultValue: true,
    admin: {
      position: 'sidebar',
      description: {
        en: 'Where one language of a paragraph names it and the other does not, the desk is told. Switch off for everyday words such as “chip”.',
        'zh-TW': '某段落只有一種語言提到時提醒編輯；像「晶片」這類日常用詞請取消勾選。',
      },
    },
  },
]

const allowed = (language: 'Chinese' | 'English'): Field => ({
  name: `allowed${language}`,
  type: 'text',
  hasMany: true,
  maxLength: termLimits.characters,
  maxRows: termLimits.forms,
  label:
    language === 'Chinese'
      ? { en: 'Also right in Chinese', 'zh-TW': '其他可用的中文' }
      : { en: 'Also right in English', 'zh-TW': '其他可用的英文' },
})

const forbidden = (language: 'Chinese' | 'English'): ArrayField => ({
  name: `forbidden${language}`,
  type: 'array',
  maxRows: termLimits.forms,
  label:
    language === 'Chinese'
      ? { en: 'Not used in Chinese', 'zh-TW': '不使用的中文' }
      : { en: 'Not used in English', 'zh-TW': '不使用的英文' },
  labels: {
    singular: { en: 'Form', 'zh-TW': '用語' },
    plural: { en: 'Forms', 'zh-TW': '用語' },
  },
  fields: forbiddenFields,
})

/** How the languages name it beside the preferred forms, and how they do not. */
export const languageFields: Field[] = [
  { type: 'row', fields: [allowed('Chinese'), allowed('English')] },
  forbidden('Chinese'),
  forbidden('English'),
]

/** How it is used. */
export const usage: Field[] = [
  {
    name: 'note',
    type: 'textarea',
    label: { en: 'Note', 'zh-TW': '備註' },
    maxLength: termLimits.note,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'exampleChinese',
        type: 'textarea',
        label: { en: 'Example in Chinese', 'zh-TW': '中文例句' },
        maxLength: termLimits.note,
      },
      {
        name: 'exampleEnglish',
        type: 'textarea',
        label: { en: 'Example in English', 'zh-TW': '英文例句' },
        maxLength: termLimits.note,
      },
    ],
  },
]
