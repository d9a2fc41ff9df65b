import type { Messages } from '../../../kernel/messages.ts'

/** What the termbase says of concepts that cannot be kept, and of terms in a text. */
export const termMessages = {
  keyWrong: {
    en: 'A key begins with a Latin letter and has letters, digits, hyphens, dots and underscores only, at most {most}; “{text}” does not.',
    'zh-TW':
      '識別碼以英文字母開頭，只能有英文字母、數字、連字號、句點與底線，最多 {most} 字；「{text}」不符。',
  },
  formMissing: {
    en: 'Write the preferred form.',
    'zh-TW': '請填寫標準用語。',
  },
  formLong: {
    en: '“{text}…” has more than {most} characters; a form is a word or a short phrase.',
    'zh-TW': '「{text}…」超過 {most} 字；用語應為一個詞或短語。',
  },
  formMarks: {
    en: '“{text}” has one of the characters | { } ; or a line break, which files of terms divide with. Write it without.',
    'zh-TW': '「{text}」含有 | { } ; 或換行，這些字元在術語檔中用來分隔，請改寫。',
  },
  formTwice: {
    en: '“{text}” stands twice among the forms of this language. Keep it in one place.',
    'zh-TW': '「{text}」在這個語言的用語中出現兩次，請只留一處。',
  },
  formsMany: {
    en: 'There are more than {most} forms here. Divide the concept.',
    'zh-TW': '此處用語超過 {most} 個，請拆成多個概念。',
  },
  exceptionWrong: {
    en: 'The exception “{text}” does not contain the forbidden form “{form}” as a part.',
    'zh-TW': '例外「{text}」並未包含禁用語「{form}」，請填寫含有它的較長詞語。',
  },
  datesWrong: {
    en: 'The concept ends ({until}) before it begins ({from}).',
    'zh-TW': '失效日期（{until}）早於生效日期（{from}）。',
  },
  forbidden: {
    en: '“{text}” is not used here. {why}. Write “{proposal}”.',
    'zh-TW': '本刊不用「{text}」：{why}。請寫「{proposal}」。',
  },
  missingInChinese: {
    en: '“{text}” has no counterpart in the Chinese; “{proposal}” is expected.',
    'zh-TW': '中文沒有對應「{text}」的用語，應有「{proposal}」。',
  },
  missingInEnglish: {
    en: '“{text}” has no counterpart in the English; “{proposal}” is expected.',
    'zh-TW': '英文沒有對應「{text}」的用語，應有「{proposal}」。',
  },
} as const satisfies Messages
