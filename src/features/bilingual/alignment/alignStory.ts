import type { Locale } from '../../../kernel/locale.ts'
import type { Agreement } from './agreement.ts'
import type { Joint, StorySegments } from './compare.ts'
import { compare } from './compare.ts'
import { propose } from './propose.ts'

/** Below this, a proposal is worth nobody's look. */
const leastConfidence = 0.3

/** Stretches of segments that nobody has agreed about, between those that are joined. */
const gapsOf = (joints: readonly Joint[]): StorySegments[] => {
  const gaps: StorySegments[] = []
  let isOpen = false
  for (const { agreements, sides } of joints) {
    if (agreements.length > 0) {
      isOpen = false
      continue
    }
    const last = isOpen ? gaps.pop() : undefined
    const widened = (locale: Locale) => [...(last?.[locale] ?? []), ...sides[locale]]
    gaps.push({ 'zh-TW': widened('zh-TW'), en: widened('en') })
    isOpen = true
  }
  return gaps.filter((gap) => gap['zh-TW'].length > 0 && gap.en.length > 0)
}

/**
 * Tell how the two languages of a story stand to each other: by what was agreed, and where nobody
 * has agreed on anything, by what is likely.
 */
export const alignStory = (
  agreements: readonly Agreement[],
  segments: StorySegments,
): readonly Joint[] => {
  const joints = compare(agreements, segments)
  const proposals = gapsOf(joints)
    .flatMap(propose)
    .filter(({ confidence = 0 }) => confidence >= leastConfidence)
  return proposals.length === 0 ? joints : compare([...agreements, ...proposals], segments)
}
