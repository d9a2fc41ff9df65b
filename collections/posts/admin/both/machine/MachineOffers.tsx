'use client'
import { Button } from '@payloadcms/ui'

import { sayMoment } from '../../../../../src/features/bilingual/admin/sayMoment.ts'
import { useWords } from '../../../../../src/features/bilingual/admin/useWords.ts'
import type { Machine } from '../../../../../src/features/bilingual/machine/admin/useMachine.ts'
import { canTranslate } from '../../../../../src/features/bilingual/machine/canTranslate.ts'
import { machineMessages as words } from '../../../../../src/features/bilingual/machine/messages.ts'
import { sayAmount } from '../../../../../src/features/bilingual/machine/sayAmount.ts'
import { sourceKeyOf } from '../../../../../src/features/bilingual/machine/sourceOf.ts'
import type { Locale } from '../../../../../src/kernel/locale.ts'
import { otherLocale } from '../../../../../src/kernel/locale.ts'
import type { DeskJoint } from '../deskJoint.ts'
import type { StandingProposal } from './proposalsFor.ts'
import { proposalsFor } from './proposalsFor.ts'
import { useLikelyCost } from './useLikelyCost.ts'
import './machine.css'

type Props = {
  readonly machine: Machine
  readonly joint: DeskJoint
  /** The language that waits for words. */
  readonly language: Locale
  /** Tells whether there was a place for the words. */
  readonly onTake: (text: string, children: readonly unknown[] | null) => boolean
}

type OneProps = {
  readonly proposal: StandingProposal
  readonly language: Locale
  readonly onTake: () => void
  readonly onDismiss: () => void
}

const One = ({ proposal, language, onTake, onDismiss }: OneProps) => {
  const say = useWords()
  const { text, doubts, model, at, cost, currency, isOutdated } = proposal
  return (
    <li className="both-proposals__one">
      <p className="both-proposals__text" lang={language}>
        {text}
      </p>
      <p className="both-proposals__note">
        {say(words.note, { model, at: sayMoment(at), cost: sayAmount(cost), currency })}
      </p>
      {(isOutdated || doubts.length > 0) && (
        <ul className="both-tray__doubts both-machine__doubts">
          {isOutdated && <li>{say(words.outdated)}</li>}
          {doubts.map((doubt) => (
            <li key={doubt.en}>{say(doubt)}</li>
          ))}
        </ul>
      )}
      {/* Whoever takes words agrees that they say what the original says now. */}
      {!isOutdated && (
        <Button buttonStyle="secondary" margin={false} onClick={onTake} size="small">
          {say(words.take)}
        </Button>
      )}
      <Button buttonStyle="none" margin={false} onClick={onDismiss} size="small">
        {say(words.dismiss)}
      </Button>
    </li>
  )
}

/** What machines propose for a paragraph beside the human text, and the way to ask for it. */
export const MachineOffers = ({ machine, joint, language, onTake }: Props) => {
  const say = useWords()
  const { service, run } = machine
  const source = joint.sides[otherLocale(language)]
  const proposals = proposalsFor(joint, language, machine)
  const key = sourceKeyOf(source)
  const canAsk = canTranslate(source, language)
  const likely = useLikelyCost(machine, language, canAsk ? key : undefined)
  if (!service || !canAsk) return undefined
  const isBusy = run !== undefined && !run.isOver
  const text = run?.texts[key]
  const refusal = run?.refusals[key] ?? (run?.isAll ? undefined : run?.message)
  const take = (proposal: StandingProposal) => {
    if (onTake(proposal.text, proposal.children)) void machine.decide(proposal, 'accepted')
  }
  return (
    <>
      {proposals.length > 0 && (
        <ul aria-label={say(words.proposed)} className="both-proposals">
          {proposals.map((proposal) => (
            <One
              key={proposal.id}
              language={language}
              onDismiss={() => void machine.decide(proposal, 'dismissed')}
              onTake={() => take(proposal)}
              proposal={proposal}
            />
          ))}
        </ul>
      )}
      {text !== undefined && (
        <p aria-busy className="both-machine__text" lang={language}>
          {text}
        </p>
      )}
      {refusal !== undefined && (
        <p className="both-machine__message" role="alert">
          {refusal}
        </p>
      )}
      <div className="both-machine">
        {isBusy && !run.isAll ? (
          <>
            <output>{say(words.working)}</output>
            <Button buttonStyle="secondary" margin={false} onClick={machine.cancel} size="small">
              {say(words.cancel)}
            </Button>
          </>
        ) : (
          <>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void machine.start(language, key)}
              size="small"
            >
              {say(proposals.length > 0 ? words.proposeAgain : words.proposeOne)}
            </Button>
            {likely && (
              <span className="both-machine__cost">
                {say(words.about, { cost: sayAmount(likely.cost), currency: likely.currency })}
              </span>
            )}
          </>
        )}
      </div>
    </>
  )
}
