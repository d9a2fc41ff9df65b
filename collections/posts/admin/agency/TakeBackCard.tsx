'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { agencyWords as words } from './messages.ts'
import { ReturnedStory } from './ReturnedStory.tsx'
import { ReturnProblems } from './ReturnProblems.tsx'
import { useReturn } from './useReturn.ts'

/**
 * Take back what an agency has translated, of one story or of several: first look, then take.
 *
 * A file of one story has to be that of `post`, where one is given.
 */
export const TakeBackCard = ({ post }: { readonly post?: number }) => {
  const say = useWords()
  const field = useId()
  const { report, refusal, isBusy, chosen, look, take, choose } = useReturn(post)
  const stories = report?.stories ?? []
  const problems = [...(report?.problems ?? []), ...stories.flatMap((one) => one.problems)]
  const isSound = problems.every(({ severity }) => severity !== 'error')
  const isOpen = report !== undefined && isSound && !report.isApplied
  const count = stories.reduce((sum, { counts }) => sum + counts.taken, chosen.size)
  return (
    <section className="agency__card">
      <h2>{say(words.receive)}</h2>
      <p>{say(words.receiveText)}</p>
      <p className="agency__file">
        <label htmlFor={field}>{say(words.file)}</label>
        <input
          accept=".xlf,.xliff,application/xliff+xml"
          id={field}
          onChange={({ target }) => void look(target.files?.[0])}
          type="file"
        />
      </p>
      {refusal !== undefined && (
        <p className="agency__refusal" role="alert">
          {refusal}
        </p>
      )}
      {report && <ReturnProblems isSound={isSound} problems={report.problems} />}
      <div aria-live="polite" className="agency__status">
        {isBusy && <p>{say(words.looking)}</p>}
        {!isBusy &&
          stories.map((story) => (
            <ReturnedStory
              chosen={chosen}
              isNamed={stories.length > 1}
              isOpen={isOpen}
              key={story.key}
              onChoose={choose}
              report={story}
            />
          ))}
      </div>
      {isOpen &&
        (count > 0 ? (
          <Button disabled={isBusy} margin={false} onClick={() => void take()} size="medium">
            {say(words.take, { count })}
          </Button>
        ) : (
          stories.every(({ conflicts }) => conflicts.length === 0) && <p>{say(words.none)}</p>
        ))}
    </section>
  )
}
