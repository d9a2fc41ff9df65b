'use client'
import { useEffect } from 'react'

import type { DeskJoint } from './deskJoint.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { lightUp } from './lightUp.ts'
import { placesOfJoint } from './placesOfJoint.ts'
import type { Places } from './usePlaces.ts'

const elementsOf = (joints: readonly DeskJoint[], places: Places): HTMLElement[] =>
  joints.flatMap((joint) => locales.flatMap((language) => placesOfJoint(joint, language, places)))

/** Light up what is chosen or pointed at, and underline what is out of date, in both texts. */
export const useLights = (
  joints: readonly DeskJoint[],
  places: Places,
  isLit: (joint: DeskJoint) => boolean,
): void => {
  useEffect(() => {
    lightUp('both-chosen', elementsOf(joints.filter(isLit), places))
    const stale = joints.filter(({ state }) => state === 'stale')
    lightUp('both-stale', elementsOf(stale, places))
  })
  useEffect(
    () => () => {
      lightUp('both-chosen', [])
      lightUp('both-stale', [])
    },
    [],
  )
}
