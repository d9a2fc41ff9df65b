import type { TextFieldSingleValidation } from 'payload'

import { say } from '../src/kernel/messages.ts'
import { isSlug, slugify } from '../src/kernel/slug.ts'
import { languageOf } from './languageOf.ts'

const refusal = {
  en: 'An address has only letters, digits and single hyphens, in lower case; for example “{example}”.',
  'zh-TW': '網址代稱只能有文字、數字與單一連字號，英文用小寫；例如「{example}」。',
}

/** Refuse an address part that would change on its way into an address. */
export const validateSlug: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true
  return isSlug(value) || say(refusal, languageOf(req), { example: slugify(value) || 'h20-export' })
}
