import type { TextFieldSingleValidation } from 'payload'

import { say } from '../../src/kernel/messages.ts'
import { languageOf } from '../languageOf.ts'

const refusal = {
  en: 'Write the path of the old address, beginning with one slash and without the site’s name.',
  'zh-TW': '請寫舊網址的路徑，以單一斜線開頭，不含網站名稱。',
}

/** Tell whether a text is a path on this site: `//host` leads to another one. */
export const isPath = (text: string): boolean => /^\/(?![/\\])[^\s\\]*$/.test(text)

/** Refuse an old address that is no path on this site. */
export const validatePath: TextFieldSingleValidation = (value, { req }) =>
  (typeof value === 'string' && isPath(value)) || say(refusal, languageOf(req))
