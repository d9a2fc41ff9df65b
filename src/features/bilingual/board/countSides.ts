import type { Locale } from '../../../kernel/locale.ts'
import { locales, otherLocale } from '../../../kernel/locale.ts'
import type { Agreement } from '../alignment/agreement.ts'
import type { Joint, StorySegments } from '../alignment/compare.ts'
import { compare } from '../alignment/compare.ts'
import type { SideCounts } from './boardCell.ts'

type Counts = Record<Locale, { behind: number; untranslated: number; unjoined: number }>

/** Add what stands between two agreed places: on one side only, it is missing on the other. */
const addGap = (counts: Counts, gap: readonly Joint[]): void => {
  const lengthOf = (locale: Locale) => gap.reduce((sum, { sides }) => sum + sides[locale].length, 0)
  const [chinese, english] = [lengthOf('zh-TW'), lengthOf('en')]
  if (chinese > 0 && english > 0) {
    counts['zh-TW'].unjoined += chinese
    counts.en.unjoined += english
    return
  }
  counts.en.untranslated += chinese
  counts['zh-TW'].untranslated += english
}

const addJoint = (counts: Counts, { state, moved, sides }: Joint): void => {
  for (const locale of locales) {
    const other = otherLocale(locale)
    if (state === 'stale' && moved.includes(other)) counts[locale].behind += 1
    if (state === 'untranslated' && sides[locale].length === 0) counts[locale].untranslated += 1
  }
}

/**
 * Count, for each language of a story, what waits for whoever writes it.
 *
 * What is behind is exactly what both panes show as out of date. Nothing is proposed here, which
 * takes ten times as long: where both languages have segments that nobody has agreed about, these
 * are counted as unjoined, and the panes tell which of them seem to belong together.
 */
export const countSides = (
  agreements: readonly Agreement[],
  segments: StorySegments,
): Readonly<Record<Locale, SideCounts>> => {
  const none = { behind: 0, untranslated: 0, unjoined: 0 }
  const counts: Counts = { 'zh-TW': { ...none }, en: { ...none } }
  let gap: Joint[] = []
  for (const joint of compare(agreements, segments)) {
    if (joint.agreements.length === 0) {
      gap.push(joint)
      continue
    }
    addGap(counts, gap)
    gap = []
    addJoint(counts, joint)
  }
  addGap(counts, gap)
  return counts
}
