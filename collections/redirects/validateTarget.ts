import type { TextFieldSingleValidation } from 'payload'

import { say } from '../../src/kernel/messages.ts'
import { isWebAddress } from '../../src/kernel/webAddress.ts'
import { languageOf } from '../languageOf.ts'
import { isPath } from './validatePath.ts'

const messages = {
  address: {
    en: 'Write a path beginning with one slash, or a whole address beginning with https://.',
    'zh-TW': '請寫以單一斜線開頭的路徑，或以 https:// 開頭的完整網址。',
  },
  missing: {
    en: 'Choose the post that the old address leads to, or write an address.',
    'zh-TW': '請選擇舊網址要轉到的文章，或填寫網址。',
  },
}

/** Refuse a redirect that leads nowhere, or off the web. */
export const validateTarget: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const post = (siblingData as { post?: unknown }).post
  if (!value) return Boolean(post) || say(messages.missing, languageOf(req))
  return isPath(value) || isWebAddress(value) || say(messages.address, languageOf(req))
}
