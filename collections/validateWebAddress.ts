import type { TextFieldSingleValidation } from 'payload'

import { say } from '../src/kernel/messages.ts'
import { isWebAddress } from '../src/kernel/webAddress.ts'
import { languageOf } from './languageOf.ts'

const refusal = {
  en: 'Write a whole web address, beginning with https:// or http://.',
  'zh-TW': '請寫完整網址，以 https:// 或 http:// 開頭。',
}

/** Refuse what is no address on the web; `javascript:` and its like are none. */
export const validateWebAddress: TextFieldSingleValidation = (value, { req }) =>
  !value || isWebAddress(value) || say(refusal, languageOf(req))
