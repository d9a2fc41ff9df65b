import type { DeskJoint } from './deskJoint.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { placesOfJoint } from './placesOfJoint.ts'
import type { Places } from './usePlaces.ts'

/** Where a mark stands in the gutter, in pixels. */
export type MarkPlace = { readonly top: number; readonly left: number }

/** How many marks stand side by side, and how much room each has. */
const abreast = 3
const room = 24

/**
 * Lay the marks beside the paragraphs that they are about; those of one line, as in a table, stand
 * side by side.
 *
 * @param leader the pane along which they run; what it does not have follows what is before it.
 */
export const layMarks = (
  joints: readonly DeskJoint[],
  places: Places,
  leader: { readonly language: 'zh-TW' | 'en'; readonly pane: HTMLElement },
): ReadonlyMap<string, MarkPlace> => {
  const { language, pane } = leader
  const zero = pane.getBoundingClientRect().top - pane.scrollTop
  const marks = new Map<string, MarkPlace>()
  let [last, count] = [0, 0]
  const topOf = (joint: DeskJoint): number | undefined => {
    const [place] = placesOfJoint(joint, language, places)
    return place && place.getBoundingClientRect().top - zero
  }
  const raw = joints.map((joint) => ({ joint, top: topOf(joint) }))
  const isAnywhere = (joint: DeskJoint) =>
    locales.some((one) => placesOfJoint(joint, one, places).length > 0)
  let before = 0
  const tops = raw.map(({ joint, top }) => {
    before = top ?? before
    return { joint, top: before }
  })
  for (const { joint, top } of tops.toSorted((one, other) => one.top - other.top)) {
    if (!isAnywhere(joint)) continue
    if (top - last > room / 2 || count === 0) [last, count] = [Math.max(top, last), 0]
    const line = Math.floor(count / abreast)
    marks.set(joint.key, { top: last + line * room, left: (count % abreast) * room })
    count += 1
  }
  return marks
}
