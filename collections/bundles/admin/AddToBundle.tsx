'use client'
import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { sayInstant } from '../../../src/features/publication/sayInstant.ts'
import type { Action } from '../../../src/features/publication/schedules/schedule.ts'
import { actions } from '../../../src/features/publication/schedules/schedule.ts'
import type { Standing } from '../../../src/features/publication/standing/standing.ts'
import { openDrafts } from '../../posts/admin/draft/openDrafts.ts'
import { panelMessages } from '../../posts/admin/publication/messages.ts'
import { sendOrder } from '../../posts/admin/publication/sendOrder.ts'
import { useRefresh } from '../../posts/admin/publication/useRefresh.ts'
import { bundleWords as words } from './bundleWords.ts'
import { useBundleLinks } from './useBundleLinks.ts'

type Waiting = {
  readonly id: number
  readonly name: string
  readonly instant: string
  readonly zone?: string | null
}

const plain = { margin: false, size: 'small', type: 'button' } as const

const useWaiting = (): readonly Waiting[] | undefined => {
  const { i18n } = useTranslation()
  const { waiting } = useBundleLinks()
  const [found, setFound] = useState<readonly Waiting[]>()
  useEffect(() => {
    void ask<{ docs: readonly Waiting[] }>(waiting, i18n.language).then((answer) =>
      setFound(answer.ok ? answer.value.docs : []),
    )
  }, [i18n.language, waiting])
  return found
}

/** Have a post go with a bundle that waits. */
export const AddToBundle = ({
  standing,
  onClose,
}: {
  readonly standing: Standing
  readonly onClose: () => void
}) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const links = useBundleLinks()
  const { own, zone } = standing
  const refresh = useRefresh(own.id)
  const waiting = useWaiting()
  const [chosen, setChosen] = useState<string>('')
  const [action, setAction] = useState<Action>('publish')
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const heading = useRef<HTMLParagraphElement>(null)
  const bundle = chosen || String(waiting?.[0]?.id ?? '')
  useEffect(() => heading.current?.focus(), [])
  const add = async () => {
    if (isBusy || bundle === '') return
    setBusy(true)
    const isSaved = action === 'withdraw' || ((await openDrafts.of(own.id)?.flush()) ?? true)
    const members = [{ post: own.id, action }]
    const answer = isSaved
      ? await sendOrder(links.order(Number(bundle), '/members'), i18n.language, { members })
      : ({ ok: false, problem: { message: say(panelMessages.notSaved) } } as const)
    setBusy(false)
    if (answer.ok) {
      toast.success(say(words.doneAdd))
      onClose()
      await refresh()
    } else setProblem(answer.problem.message ?? say(words.unreachable))
  }
  return (
    <fieldset className="moment-form">
      <legend className="desk-unseen">{say(words.addToHeading)}</legend>
      <p className="moment-form__heading bundle__question" ref={heading} tabIndex={-1}>
        {say(words.addToHeading)}
      </p>
      {waiting?.length === 0 && <p>{say(words.addToNone)}</p>}
      {waiting && waiting.length > 0 && (
        <>
          <label className="moment-form__field moment-form__field--wide">
            {say(words.which)}
            <select onChange={({ target }) => setChosen(target.value)} value={bundle}>
              {waiting.map(({ id, name, instant, zone: chosenZone }) => (
                <option key={id} value={id}>
                  {`${name} · ${sayInstant(instant, chosenZone ?? zone)}`}
                </option>
              ))}
            </select>
          </label>
          <label className="moment-form__field moment-form__field--wide">
            {say(words.action)}
            <select onChange={({ target }) => setAction(target.value as Action)} value={action}>
              {actions.map((one) => (
                <option key={one} value={one}>
                  {say(words[one])}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <div aria-live="polite" className="moment-form__problem">
        {problem && <p>{problem}</p>}
      </div>
      <div className="publication__buttons">
        {waiting && waiting.length > 0 && (
          <Button
            {...plain}
            buttonStyle="primary"
            extraButtonProps={{ 'aria-disabled': isBusy || undefined }}
            onClick={() => void add()}
          >
            {say(isBusy ? words.working : words.confirmAddTo)}
          </Button>
        )}
        <Button {...plain} buttonStyle="secondary" onClick={onClose}>
          {say(words.never)}
        </Button>
      </div>
    </fieldset>
  )
}
