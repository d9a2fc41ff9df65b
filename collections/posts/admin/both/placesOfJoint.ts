import type { Locale } from '../../../../src/kernel/locale.ts'
import type { DeskJoint } from './deskJoint.ts'
import type { Places } from './usePlaces.ts'

/** Where a side of a joint stands on the screen, or is to stand once it has words. */
export const placesOfJoint = (
  { sides, awaited }: DeskJoint,
  language: Locale,
  places: Places,
): HTMLElement[] => {
  const ids = sides[language].map(({ id }) => id)
  const waiting = awaited[language]
  return [...ids, ...(waiting === undefined ? [] : [waiting])].flatMap(
    (id) => places[language].get(id) ?? [],
  )
}
