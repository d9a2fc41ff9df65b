import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import type { Standing } from '../control/foldStatus.ts'
import { foldStatus } from '../control/foldStatus.ts'
import { standingAt } from '../control/standingAt.ts'
import { statusCell } from '../live/statusCell.ts'
import type { StatusProperty } from '../live/statusProperties.ts'
import type { ControlSaying } from './controlWords.ts'
import type { Drifted } from './driftOfTable.ts'
import type { DriftFinding } from './driftTask.ts'
import { findControlClaims } from './findControlClaims.ts'
import { driftMessages } from './messages.ts'
import type { NamePattern } from './namePattern.ts'
import { knownNow } from '../facts/knownNow.ts'

/** The longest sentence that a finding quotes, in UTF-16 code units. */
const longest = 300

/** The statuses under which a sentence cannot be true; what is unclear or not known contradicts none. */
const contradicted: Readonly<Record<ControlSaying, ReadonlyArray<Standing['status']>>> = {
  allowed: ['denial'],
  barred: ['case-by-case', 'none'],
  free: ['denial', 'case-by-case'],
  licence: ['none'],
}

/**
 * Find where a text says of a chip's export what its status contradicts now.
 *
 * A proposal: what a sentence means is for an editor to say. A sentence that is right gives a finding
 * whose `before` is its `after`: it is none any more, if it was one.
 */
export const driftOfStatus = (
  text: string,
  language: Locale,
  names: NamePattern,
  { chip, name, events, today }: Pick<Drifted, 'chip' | 'name' | 'events' | 'today'>,
  property: StatusProperty,
): DriftFinding[] => {
  const asked = { chip, on: today, known: knownNow }
  const status = standingAt(foldStatus(events, asked), property)?.status ?? 'unknown'
  const { text: held } = statusCell(property, events, asked, language)
  return findControlClaims(text, names).map(({ says, quotation }) => {
    const before = say(driftMessages[says], language)
    return {
      kind: 'prose',
      chip,
      name,
      property: property.key,
      quotation: quotation.slice(0, longest),
      before,
      after: contradicted[says].includes(status) ? held : before,
    }
  })
}
