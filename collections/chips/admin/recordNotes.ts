import { sayMoment } from '../../../src/features/bilingual/admin/sayMoment.ts'
import type { SheetFact } from '../../../src/features/chips/facts/sheetFact.ts'
import { factMessages } from '../../../src/features/chips/facts/messages.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { say } from '../../../src/kernel/messages.ts'
import { factWords as words } from './factWords.ts'

type Decided = Pick<
  SheetFact,
  'decidedByName' | 'proposedByName' | 'reason' | 'recordedFrom' | 'recordedTo' | 'state'
>

/** Say who proposed a record and who decided about it, from when until when it was held, and why. */
export const recordNotes = (
  { state, proposedByName, decidedByName, recordedFrom, recordedTo, reason }: Decided,
  locale: Locale,
): string[] => [
  ...(state === 'proposed' && proposedByName
    ? [say(words.proposedBy, locale, { name: proposedByName })]
    : []),
  ...(state !== 'approved' && decidedByName
    ? [say(words.decidedBy, locale, { state: factMessages[state][locale], name: decidedByName })]
    : []),
  ...(recordedFrom && recordedTo
    ? [say(words.held, locale, { from: sayMoment(recordedFrom), to: sayMoment(recordedTo) })]
    : []),
  ...(reason ? [say(words.because, locale, { reason })] : []),
]
