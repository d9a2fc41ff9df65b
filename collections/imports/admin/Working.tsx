'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { RunView } from '../../../src/features/hugo/runs/runView.ts'
import { Bar } from './Bar.tsx'
import { importWords as words } from './importWords.ts'
import { sayTimeLeft } from './sayTimeLeft.ts'
import type { ImportDeskState, RunProps } from './useImport.ts'

/** How long a worker that lives may take to begin, in milliseconds. */
const patience = 20_000

const troubleOf = (run: RunView, { desk }: ImportDeskState) => {
  if (run.state === 'working') return run.isAlive ? undefined : words.silent
  const waited = Date.parse(desk?.now ?? '') - Date.parse(run.touchedAt)
  return desk?.worker.isAlive === false && waited > patience / 4 ? words.noWorker : undefined
}

/** A run that waits for the worker, or that one is at: how far, how long still, and how to stop it. */
export const Working = ({ run, desk }: RunProps) => {
  const say = useWords()
  const { done, total, secondsLeft, state, phase } = run
  const heading = state === 'waiting' ? words.waiting : phase ? words[phase] : words.starting
  const trouble = troubleOf(run, desk)
  return (
    <section className="desk-import__card">
      <p className="desk-import__name">{run.name}</p>
      <h2 aria-live="polite">{say(heading)}</h2>
      {trouble === words.noWorker ? null : (
        <Bar done={done} label={say(heading)} total={total}>
          {total > 0 && say(words.progress, { done, total })}
          {secondsLeft !== null && done < total && ` · ${say(...sayTimeLeft(secondsLeft))}`}
        </Bar>
      )}
      {trouble && <output className="desk-import__warning">{say(trouble)}</output>}
      <p>{say(words.leaveNote)}</p>
      {run.isStopAsked ? (
        <p aria-live="polite">{say(words.stopping)}</p>
      ) : (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'aria-disabled': desk.isBusy || undefined }}
          margin={false}
          onClick={() => void desk.order(`/${run.id}/stop`)}
          size="small"
          type="button"
        >
          {say(words.stop)}
        </Button>
      )}
    </section>
  )
}
