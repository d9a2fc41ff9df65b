'use client'
import { Button, toast } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../../../src/features/bilingual/admin/useWords.ts'
import type {
  Estimate,
  Machine,
} from '../../../../../src/features/bilingual/machine/admin/useMachine.ts'
import { isUntranslated } from '../../../../../src/features/bilingual/machine/canTranslate.ts'
import { machineMessages as words } from '../../../../../src/features/bilingual/machine/messages.ts'
import { sayAmount } from '../../../../../src/features/bilingual/machine/sayAmount.ts'
import type { Locale } from '../../../../../src/kernel/locale.ts'
import { locales, otherLocale } from '../../../../../src/kernel/locale.ts'
import type { DeskJoint } from '../deskJoint.ts'
import { languageNames } from '../jointWords.ts'
import { proposalsFor } from './proposalsFor.ts'
import './machine.css'

type Props = {
  readonly machine: Machine
  readonly joints: readonly DeskJoint[]
  /** The languages that have a post. */
  readonly written: Readonly<Partial<Record<Locale, number>>>
}

type Asked = Estimate & { readonly to: Locale }

/** Have all that is untranslated proposed: what it would cost, how far it is, and what it has cost. */
export const MachineAll = ({ machine, joints, written }: Props) => {
  const say = useWords()
  const [asked, setAsked] = useState<Asked>()
  const { service, run } = machine
  if (!service) return undefined
  const countFor = (to: Locale): number =>
    written[to] === undefined || written[otherLocale(to)] === undefined
      ? 0
      : joints.filter(
          (joint) =>
            isUntranslated(joint, to) &&
            !proposalsFor(joint, to, machine).some(({ isOutdated }) => !isOutdated),
        ).length
  const estimate = async (to: Locale) => {
    const answered = await machine.estimate(to)
    if (answered.ok) setAsked({ ...answered.value, to })
    else toast.error(answered.problem ?? say(words.lost))
  }
  const begin = (to: Locale) => {
    setAsked(undefined)
    void machine.start(to)
  }
  if (run?.isAll) {
    const values = {
      done: run.proposed,
      count: run.count,
      cost: sayAmount(run.cost),
      currency: run.currency,
    }
    const refused = Object.keys(run.refusals).length
    return (
      <div className="both-machine">
        <progress
          aria-label={say(words.working)}
          hidden={run.isOver}
          max={run.count || 1}
          value={run.proposed + refused}
        />
        <output>{say(run.isOver ? words.finished : words.progress, values)}</output>
        {refused > 0 && <span>{say(words.refusedSome, { count: refused })}</span>}
        {run.message !== undefined && (
          <span className="both-machine__message" role="alert">
            {run.message}
          </span>
        )}
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={run.isOver ? machine.close : machine.cancel}
          size="small"
        >
          {say(run.isOver ? words.close : words.cancel)}
        </Button>
      </div>
    )
  }
  if (asked) {
    const { count, cost, currency } = asked
    return (
      <div className="both-machine">
        <output>{say(words.estimate, { count, cost: sayAmount(cost), currency })}</output>
        <Button margin={false} onClick={() => begin(asked.to)} size="small">
          {say(words.start)}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => setAsked(undefined)}
          size="small"
        >
          {say(words.cancel)}
        </Button>
      </div>
    )
  }
  return locales.map((to) => {
    const count = countFor(to)
    return count === 0 ? undefined : (
      <Button
        buttonStyle="secondary"
        key={to}
        margin={false}
        onClick={() => void estimate(to)}
        size="small"
      >
        {say(words.proposeAll, { language: say(languageNames[to]), count })}
      </Button>
    )
  })
}
