'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { bothMessages as words } from './messages.ts'
import type { Proposal } from './proposal.ts'

type Props = {
  readonly proposals: readonly Proposal[]
  /** The language that they are written in. */
  readonly language: Locale
  readonly onTake: (text: string) => void
}

/** What could stand in the other language, each with where it comes from. */
export const Proposals = ({ proposals, language, onTake }: Props) => {
  const say = useWords()
  if (proposals.length === 0) return undefined
  return (
    <ul aria-label={say(words.proposals)} className="both-proposals">
      {proposals.map(({ key, text, note, detail }) => (
        <li className="both-proposals__one" key={key}>
          <p className="both-proposals__text" lang={language}>
            {text}
          </p>
          <p className="both-proposals__note">{note}</p>
          <Button buttonStyle="secondary" margin={false} onClick={() => onTake(text)} size="small">
            {say(words.take)}
          </Button>
          {detail}
        </li>
      ))}
    </ul>
  )
}
