'use client'
import type { UIFieldClientComponent } from 'payload'
import { useState } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { BundleOffers } from '../../../bundles/admin/BundleOffers.tsx'
import { CountdownCard } from './CountdownCard.tsx'
import { countdownOf } from './countdownOf.ts'
import { focusPanel, panelIdOf } from './focusPanel.ts'
import { panelMessages as words } from './messages.ts'
import { EmbargoCard } from './EmbargoCard.tsx'
import { EmbargoForms } from './EmbargoForms.tsx'
import { EmbargoOffers } from './EmbargoOffers.tsx'
import { OtherStanding } from './OtherStanding.tsx'
import { OwnStanding } from './OwnStanding.tsx'
import { PlanButtons } from './PlanButtons.tsx'
import { PlanForm } from './PlanForm.tsx'
import type { EmbargoPlanning, Planning } from './planning.ts'
import './publication.css'
import { useFireCountdown } from './useFireCountdown.ts'
import { useFollowReaders } from './useFollowReaders.ts'
import { useKeepFocus } from './useKeepFocus.ts'
import { useKeepFresh } from './useKeepFresh.ts'
import { usePublication } from './usePublication.ts'
import { WaitingCard } from './WaitingCard.tsx'
import { WhyPanel } from './WhyPanel.tsx'

const Whole = ({ standing }: { readonly standing: Standing }) => {
  const say = useWords()
  const { id, problem } = usePublication()
  const [planning, setPlanning] = useState<Planning | undefined>()
  const [embargoing, setEmbargoing] = useState<EmbargoPlanning | undefined>()
  const { own, mayPublish } = standing
  const countdown = countdownOf(standing)
  const close = () => {
    setPlanning(undefined)
    setEmbargoing(undefined)
    focusPanel(id)
  }
  return (
    <>
      <div className="publication__box">
        <OwnStanding standing={standing} />
        {own.embargo && (
          <EmbargoCard embargo={own.embargo} onPlan={setEmbargoing} standing={standing} />
        )}
        {countdown && <CountdownCard schedule={countdown} />}
        {own.waiting
          .filter(({ id }) => id !== countdown?.id)
          .map((schedule) => (
            <WaitingCard
              key={schedule.id}
              onMove={() => setPlanning({ kind: 'move', schedule })}
              schedule={schedule}
              standing={standing}
            />
          ))}
        <OtherStanding standing={standing} />
      </div>
      {problem !== null && <p className="publication__problem">{problem}</p>}
      {mayPublish && !own.isInTrash && planning && !embargoing && (
        <PlanForm onClose={close} planning={planning} standing={standing} />
      )}
      {embargoing && <EmbargoForms onClose={close} planning={embargoing} standing={standing} />}
      {mayPublish && !own.isInTrash && !planning && !embargoing && (
        <PlanButtons onPlan={setPlanning} standing={standing} />
      )}
      {!planning && !embargoing && <BundleOffers standing={standing} />}
      {!planning && !embargoing && <EmbargoOffers onPlan={setEmbargoing} standing={standing} />}
      <WhyPanel standing={standing} />
      <output className="desk-unseen">
        {countdown &&
          say(countdown.action === 'publish' ? words.countdownPublish : words.countdownWithdraw)}
      </output>
    </>
  )
}

/**
 * Publication beside the post: what readers see of it and of its counterpart, what is to happen
 * and when, what stands in the way, and every order that an editor may give.
 */
export const PublicationPanel: UIFieldClientComponent = () => {
  const say = useWords()
  const { id, standing } = usePublication()
  useKeepFresh()
  useFireCountdown()
  useFollowReaders()
  const panel = useKeepFocus()
  return (
    <section aria-labelledby={panelIdOf(id)} className="publication" ref={panel}>
      <h2 className="publication__heading" id={panelIdOf(id)} tabIndex={-1}>
        {say(words.heading)}
      </h2>
      {id === undefined && <p>{say(words.saveFirst)}</p>}
      {id !== undefined && !standing && (
        <p aria-live="polite" className="publication__loading">
          {say(words.loading)}
        </p>
      )}
      {standing && <Whole standing={standing} />}
    </section>
  )
}
