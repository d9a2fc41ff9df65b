import type { ControlEvent } from '../../../src/features/chips/control/controlEvent.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { say } from '../../../src/kernel/messages.ts'
import { eventWords } from './eventWords.ts'

/** Name an event to a colleague: in the other language rather than not at all. */
export const nameOfEvent = (
  { name, effectiveOn }: Pick<ControlEvent, 'effectiveOn' | 'name'>,
  language: Locale,
): string =>
  name[language] ??
  name.en ??
  name['zh-TW'] ??
  say(eventWords.untitled, language, { date: effectiveOn })
