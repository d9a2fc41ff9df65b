import type { Message } from '../../../kernel/messages.ts'
import type { Domain, ForbiddenReason, PartOfSpeech } from './concept.ts'

type Words<Key extends string> = Readonly<Record<Key, Message>>

const domains: Words<Domain> = {
  controls: { en: 'Export controls', 'zh-TW': '出口管制' },
  chips: { en: 'Chips', 'zh-TW': '晶片' },
  manufacturing: { en: 'Manufacturing', 'zh-TW': '製造' },
  ai: { en: 'Artificial intelligence', 'zh-TW': '人工智慧' },
  business: { en: 'Business', 'zh-TW': '商業' },
  names: { en: 'Names', 'zh-TW': '專有名稱' },
}

const partsOfSpeech: Words<PartOfSpeech> = {
  noun: { en: 'Noun', 'zh-TW': '名詞' },
  properNoun: { en: 'Proper noun', 'zh-TW': '專有名詞' },
  verb: { en: 'Verb', 'zh-TW': '動詞' },
  adjective: { en: 'Adjective', 'zh-TW': '形容詞' },
  adverb: { en: 'Adverb', 'zh-TW': '副詞' },
  other: { en: 'Other', 'zh-TW': '其他' },
}

const reasons: Words<ForbiddenReason> = {
  mainland: { en: 'Usage of mainland China', 'zh-TW': '中國大陸用語' },
  inexact: { en: 'Not exact', 'zh-TW': '不精確' },
  outdated: { en: 'Out of date', 'zh-TW': '已過時' },
  informal: { en: 'Informal', 'zh-TW': '非正式' },
  misspelled: { en: 'Misspelled', 'zh-TW': '拼寫錯誤' },
  unwanted: { en: 'House style', 'zh-TW': '本刊體例' },
}

/** How the values of a concept are called on screen. */
export const termWords = { domains, partsOfSpeech, reasons } as const
