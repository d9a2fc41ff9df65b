import type { Locale } from '../../../kernel/locale.ts'
import type { Message } from '../../../kernel/messages.ts'
import { sayInBoth } from '../../../kernel/messages.ts'
import type { ForbiddenReason } from './concept.ts'
import { termMessages } from './messages.ts'
import { termWords } from './termWords.ts'

/** Say why a form is not used, and what is written instead. */
export const sayForbidden = ({
  text,
  proposal,
  reason,
  note,
}: {
  readonly text: string
  readonly proposal: string
  readonly reason: ForbiddenReason
  readonly note: string
}): Message => {
  const why = termWords.reasons[reason]
  const more = note === '' ? '' : ` (${note})`
  const moreChinese = note === '' ? '' : `（${note}）`
  return {
    en: sayInBoth(termMessages.forbidden, { text, proposal, why: `${why.en}${more}` }).en,
    'zh-TW': sayInBoth(termMessages.forbidden, {
      text,
      proposal,
      why: `${why['zh-TW']}${moreChinese}`,
    })['zh-TW'],
  }
}

/** Say that a term has no counterpart on the other side, and which is expected. */
export const sayMissing = ({
  text,
  proposal,
  other,
}: {
  readonly text: string
  readonly proposal: string
  readonly other: Locale
}): Message =>
  sayInBoth(other === 'en' ? termMessages.missingInEnglish : termMessages.missingInChinese, {
    text,
    proposal,
  })
