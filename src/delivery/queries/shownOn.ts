import type { Asking, TablePin } from '../../features/chips/live/tablePin.ts'
import { askOf, isPinOf } from '../../features/chips/live/tablePin.ts'
import { momentAsked } from '../../kernel/shownMoment.ts'
import type { PostMoment } from './postMoment.ts'

/** The moment that a table or a chart shows. */
export type ShownOn = {
  /** For which day, `2025-04-09`. */
  readonly day: string
  /** By the knowledge of this moment, ISO 8601; absent is now. */
  readonly known: string | undefined
  readonly isLive: boolean
}

/** Tell which moment a block shows: what it was pinned to, or else what its publication would pin. */
export const shownOn = (
  { id, chosen, day }: Asking & { readonly id: string },
  pins: ReadonlyMap<string, TablePin>,
  { kind, published, today }: PostMoment,
): ShownOn => {
  const { asked, onDay } = askOf(momentAsked(chosen, kind), { day, published })
  const pin = pins.get(id)
  const shown = pin && isPinOf(pin, asked) ? pin : { onDay, knownAt: undefined }
  return { day: shown.onDay ?? today, known: shown.knownAt, isLive: shown.onDay === undefined }
}
