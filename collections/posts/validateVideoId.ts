import type { TextFieldSingleValidation } from 'payload'
import type { Message } from '../../src/kernel/messages.ts'
import { say } from '../../src/kernel/messages.ts'
import { isLocale } from '../../src/kernel/locale.ts'
import { postMessages } from './messages.ts'
import { readVideoAddress } from '../../src/content/readVideoAddress.ts'

/** Accept the id of a film, or an address that holds one; else say what is expected. */
export const validateVideoId: TextFieldSingleValidation = (
  value,
  { req, required, siblingData },
) => {
  const language = req.i18n?.language
  const refuse = (message: Message): string => say(message, isLocale(language) ? language : 'en')
  if (!value) return required ? refuse(postMessages.videoMissing) : true
  if (readVideoAddress(value)) return true
  const isVimeo = (siblingData as { provider?: unknown } | undefined)?.provider === 'vimeo'
  const isId = isVimeo ? /^\d{5,12}$/.test(value) : /^[\w-]{11}$/.test(value)
  return isId || refuse(postMessages.videoUnknown)
}
