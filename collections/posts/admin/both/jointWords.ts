import type { DeskJoint } from './deskJoint.ts'
import type { Message } from '../../../../src/kernel/messages.ts'
import { bothMessages as words } from './messages.ts'

/** The names of the two languages. */
export const languageNames = { 'zh-TW': words.chinese, en: words.english } as const

/** Say how a joint stands: where it is out of date, which side has moved. */
export const stateOf = ({ state, moved }: Pick<DeskJoint, 'moved' | 'state'>): Message => {
  if (state !== 'stale') return words[state]
  if (moved.length > 1) return words.staleBoth
  return moved[0] === 'en' ? words.staleEn : words.staleZh
}
