'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { RunView } from '../../../src/features/hugo/runs/runView.ts'
import { importWords as words } from './importWords.ts'
import './Steps.css'

const steps = [words.stepSend, words.stepTry, words.stepRead, words.stepImport]

const stepOf = (run: RunView | null, isSending: boolean): number => {
  if (isSending || !run) return 0
  if (run.state === 'done') return steps.length
  if (run.task === 'apply') return 3
  return run.state === 'ready' ? 2 : 1
}

/** Where the import stands among its four steps. */
export const Steps = ({
  run,
  isSending,
}: {
  readonly run: RunView | null
  readonly isSending: boolean
}) => {
  const say = useWords()
  const current = stepOf(run, isSending)
  return (
    <ol aria-label={say(words.steps)} className="desk-import__steps">
      {steps.map((step, at) => (
        <li
          aria-current={at === current ? 'step' : undefined}
          className={at < current ? 'desk-import__step--done' : undefined}
          key={step.en}
        >
          <span aria-hidden="true" className="desk-import__number">
            {at < current ? '✓' : at + 1}
          </span>
          {say(step)}
        </li>
      ))}
    </ol>
  )
}
