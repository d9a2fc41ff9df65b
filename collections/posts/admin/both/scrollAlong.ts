import type { DeskJoint } from './deskJoint.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { otherLocale } from '../../../../src/kernel/locale.ts'
import { placesOfJoint } from './placesOfJoint.ts'
import type { Places } from './usePlaces.ts'

/** How far below the upper edge of its pane a reader looks, in pixels. */
const eyeLine = 140

/**
 * Move the other pane so that what belongs to the paragraph at the reader's eyes stands beside it.
 */
export const scrollAlong = (
  leader: Locale,
  panes: Readonly<Record<Locale, HTMLElement>>,
  joints: readonly DeskJoint[],
  places: Places,
): void => {
  const other = otherLocale(leader)
  const edge = panes[leader].getBoundingClientRect().top
  let best: { readonly offset: number; readonly target: HTMLElement } | undefined
  for (const joint of joints) {
    const [place] = placesOfJoint(joint, leader, places)
    const [target] = placesOfJoint(joint, other, places)
    if (!place || !target) continue
    const offset = place.getBoundingClientRect().top - edge
    if (best && offset > eyeLine) continue
    if (!best || offset > best.offset) best = { offset, target }
  }
  if (!best) return
  const { top } = best.target.getBoundingClientRect()
  panes[other].scrollTop += top - panes[other].getBoundingClientRect().top - best.offset
}
