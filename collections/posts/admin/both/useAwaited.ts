import { useEffect } from 'react'

import { locales, otherLocale } from '../../../../src/kernel/locale.ts'
import type { DeskJoint } from './deskJoint.ts'
import type { Places } from './usePlaces.ts'

/** Where Lexical draws a paragraph without words, it has nothing but a line break in it. */
const isEmpty = (element: HTMLElement): boolean => element.textContent === ''

const show = (element: HTMLElement, source: string): (() => void) => {
  element.dataset['awaits'] = source
  // A heading that says nothing yet is a riddle to whoever does not see it.
  const isHeading = element.matches('h1, h2, h3, h4, h5, h6')
  if (isHeading) element.ariaLabel = source
  return () => {
    delete element.dataset['awaits']
    if (isHeading) element.ariaLabel = null
  }
}

/** Show in each empty place that waits for its words what it is to say, in the other language. */
export const useAwaited = (joints: readonly DeskJoint[], places: Places): void => {
  useEffect(() => {
    const ends = joints.flatMap(({ awaited, sides }) =>
      locales.flatMap((language) => {
        const id = awaited[language]
        const place = id === undefined ? undefined : places[language].get(id)
        const source = sides[otherLocale(language)].map(({ text }) => text).join(' ')
        if (!place || place.matches('input, textarea') || !isEmpty(place)) return []
        return [show(place, source)]
      }),
    )
    return () => {
      for (const end of ends) end()
    }
  }, [joints, places])
}
