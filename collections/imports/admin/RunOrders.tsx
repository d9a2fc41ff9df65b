'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { Question } from '../../bundles/admin/Question.tsx'
import { importWords as words } from './importWords.ts'
import type { RunProps } from './useImport.ts'

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

/** What can be ordered of a run that nobody works at. */
export const RunOrders = ({ run, desk }: RunProps) => {
  const say = useWords()
  const [isAsking, setAsking] = useState(false)
  const { state, summary, task } = run
  const { created = 0, updated = 0, accepted = 0, waiting = 0 } = summary?.counts ?? {}
  // The numbers of an import that was stopped are those of what it has done.
  const count = summary?.task === 'apply' ? waiting : created + updated + accepted
  const busy = { 'aria-disabled': desk.isBusy || undefined }
  if (state === 'done') {
    return (
      <div className="publication__buttons">
        <Button {...plain} onClick={() => void desk.show(undefined)}>
          {say(words.another)}
        </Button>
      </div>
    )
  }
  const isWhole = summary?.counts !== undefined
  if (isAsking) {
    return (
      <Question
        confirm={words.importConfirm}
        heading={{
          en: say(words.importQuestion, { count }),
          'zh-TW': say(words.importQuestion, { count }),
        }}
        isBusy={desk.isBusy}
        onClose={() => setAsking(false)}
        onConfirm={() => void desk.order(`/${run.id}/apply`)}
      >
        <p>{say(words.importConsequence)}</p>
      </Question>
    )
  }
  const isResumed = task === 'apply'
  return (
    <div className="publication__buttons">
      {isWhole && (count > 0 || isResumed) && (
        <Button
          {...plain}
          buttonStyle="primary"
          extraButtonProps={busy}
          onClick={() => (isResumed ? void desk.order(`/${run.id}/apply`) : setAsking(true))}
        >
          {isResumed
            ? say(words.goOn)
            : say(count === 1 ? words.importPage : words.importPages, { count })}
        </Button>
      )}
      {state !== 'ready' && run.canRetry && (
        <Button
          {...plain}
          extraButtonProps={busy}
          onClick={() => void desk.order(`/${run.id}/rehearse`)}
        >
          {say(words.again)}
        </Button>
      )}
      <Button
        {...plain}
        extraButtonProps={busy}
        onClick={() => void desk.order(`/${run.id}/discard`)}
      >
        {say(run.canRetry ? words.discard : words.otherFile)}
      </Button>
    </div>
  )
}
