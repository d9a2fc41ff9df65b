'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { ask } from '../../../../src/features/bilingual/admin/ask.ts'
import { sayMoment } from '../../../../src/features/bilingual/admin/sayMoment.ts'
import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { MemoryMatches } from '../../../../src/features/bilingual/memory/find/findMatches.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { otherLocale } from '../../../../src/kernel/locale.ts'
import type { DeskJoint } from './deskJoint.ts'
import { MemoryDetail } from './MemoryDetail.tsx'
import { bothMessages as words } from './messages.ts'
import type { Proposal } from './proposal.ts'

type Answered = { readonly asked: string; readonly found: MemoryMatches }

/**
 * What the translation memory offers for a joint, asked for once it is chosen and whenever its words
 * change; nothing until the answer is there, and nothing if none comes.
 *
 * @param post a post of the story.
 * @param target the language that waits for words.
 */
export const useMemoryMatches = (
  post: number,
  joint: Pick<DeskJoint, 'sides'>,
  target: Locale,
): readonly Proposal[] => {
  const { i18n } = useTranslation()
  const say = useWords()
  const links = usePostLinks()
  const [answered, setAnswered] = useState<Answered>()
  const language = otherLocale(target)
  const idsOf = (side: Locale) => joint.sides[side].map(({ id }) => id).join(',')
  const query = new URLSearchParams({ target, from: idsOf(language), to: idsOf(target) })
  const address = links.api(`/${post}/memory?${query}`)
  const prints = joint.sides[language].map(({ print }) => print).join()
  // Whatever else changes, words that have changed are asked for again.
  const asked = `${address} ${prints}`
  useEffect(() => {
    let isWanted = true
    const read = async () => {
      const answer = await ask<MemoryMatches>(address, i18n.language)
      if (isWanted && answer.ok) setAnswered({ asked, found: answer.value })
    }
    void read()
    return () => {
      isWanted = false
    }
  }, [address, asked, i18n.language])
  if (answered?.asked !== asked) return []
  const { source, matches } = answered.found
  return matches.map((match) => ({
    key: `memory-${match.id}`,
    text: match.texts[target],
    note:
      match.likeness === 1
        ? say(words.sameAsBefore, { at: sayMoment(match.at) })
        : say(words.likeBefore, {
            percent: Math.floor(match.likeness * 100),
            at: sayMoment(match.at),
          }),
    detail: <MemoryDetail language={language} match={match} source={source} />,
  }))
}
