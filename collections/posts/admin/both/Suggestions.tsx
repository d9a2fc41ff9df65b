'use client'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { saysInBoth } from '../../../../src/content/segments/saysInBoth.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { otherLocale } from '../../../../src/kernel/locale.ts'
import type { DeskJoint } from './deskJoint.ts'
import { bothMessages as words } from './messages.ts'
import { Proposals } from './Proposals.tsx'
import { useMemoryMatches } from './useMemoryMatches.tsx'

type Props = {
  /** A post of the story. */
  readonly post: number
  readonly joint: DeskJoint
  /** The language that waits for words. */
  readonly language: Locale
  readonly onTake: (text: string) => void
}

/** Words that are offered for the language that waits. */
export const Suggestions = ({ post, joint, language, onTake }: Props) => {
  const say = useWords()
  const source = joint.sides[otherLocale(language)].map(({ text }) => text).join('\n')
  const same = saysInBoth(source) ? [{ key: 'same', text: source, note: say(words.same) }] : []
  const remembered = useMemoryMatches(post, joint, language)
  return <Proposals language={language} onTake={onTake} proposals={[...same, ...remembered]} />
}
