'use client'
import { Button, useAuth } from '@payloadcms/ui'

import { otherLocale } from '../../../kernel/locale.ts'
import { bilingualMessages } from '../messages.ts'
import type { StoryPost } from '../story.ts'
import { JoinButton } from './JoinButton.tsx'
import { languageWords } from './languageWords.ts'
import { useOpenCounterpart } from './useOpenCounterpart.ts'
import { useWords } from './useWords.ts'

/** The language that a story lacks, and how to write it or to find it. */
export const MissingRow = ({
  own,
  onJoined,
}: {
  readonly own: StoryPost
  readonly onJoined: () => void
}) => {
  const say = useWords()
  const { permissions } = useAuth()
  const { open, isBusy } = useOpenCounterpart(own.id)
  const words = languageWords[otherLocale(own.language)]
  const mayWrite = Boolean(permissions?.collections?.['posts']?.create)
  return (
    <li className="story-row story-row--missing">
      <p className="story-row__head">
        <strong>{say(words.name)}</strong>
        <span className="story-row__own">{say(bilingualMessages.none)}</span>
      </p>
      {!mayWrite && <p className="story-row__change">{say(bilingualMessages.writeRefused)}</p>}
      {mayWrite && !own.isTrashed && (
        <>
          <Button
            buttonStyle="secondary"
            className="story-row__write"
            disabled={isBusy}
            margin={false}
            onClick={() => void open()}
            size="small"
            type="button"
          >
            {say(words.write)}
          </Button>
          <p className="story-row__change">{say(bilingualMessages.carriedOver)}</p>
          <JoinButton onJoined={onJoined} own={own} />
        </>
      )}
    </li>
  )
}
