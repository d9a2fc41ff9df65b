import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { eventMessages } from './eventMessages.ts'
import type { Standing } from './foldStatus.ts'
import { sayRegion } from './region.ts'

type Place = Pick<Standing, 'destinations' | 'jurisdiction'>

/**
 * Say whose control of exports to where something is: 美國 → 中國、香港.
 *
 * @param beside what is said with it: where those of the same jurisdiction name places, what names
 * none is of everywhere else.
 */
export const sayPlace = (
  { jurisdiction, destinations }: Place,
  locale: Locale,
  beside: readonly Place[] = [],
): string => {
  const isElsewhere = beside.some(
    (other) => other.jurisdiction === jurisdiction && other.destinations.length > 0,
  )
  const { everywhere, elsewhere, noJurisdiction, noPlace, fromTo } = eventMessages
  // Older events said neither: that is not everywhere.
  if (!jurisdiction && destinations.length === 0) return say(noPlace, locale)
  return say(fromTo, locale, {
    whose: jurisdiction ? sayRegion(jurisdiction, locale) : say(noJurisdiction, locale),
    where:
      destinations.length === 0
        ? say(isElsewhere ? elsewhere : everywhere, locale)
        : destinations.map((code) => sayRegion(code, locale)).join(locale === 'en' ? ', ' : '、'),
  })
}
