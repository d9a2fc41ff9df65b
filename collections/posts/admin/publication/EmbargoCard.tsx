'use client'
import { Button, useAuth, useTranslation } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../../src/features/bilingual/readerOf.ts'
import type {
  EmbargoStanding,
  Standing,
} from '../../../../src/features/publication/standing/standing.ts'
import { canEmbargo } from '../../../../src/policies/canEmbargo.ts'
import { MomentHint } from './MomentHint.tsx'
import { panelMessages as words } from './messages.ts'
import type { EmbargoPlanning } from './planning.ts'
import { sayZone } from './sayZone.ts'
import { useOrders } from './useOrders.ts'
import { usePublicationLinks } from './usePublicationLinks.ts'

type Props = {
  readonly embargo: EmbargoStanding
  readonly standing: Standing
  readonly onPlan: (planning: EmbargoPlanning) => void
}

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

const Buttons = ({ embargo, standing, onPlan }: Props) => {
  const say = useWords()
  const { user } = useAuth()
  const { own, mayPublish } = standing
  const orders = useOrders(own.id)
  const isArmed = own.waiting.some(({ action, state }) => action === 'publish' && state === 'armed')
  if (embargo.isOver) {
    return (
      <Button {...plain} onClick={() => void orders.liftEmbargo('')}>
        {say(words.embargoClear)}
      </Button>
    )
  }
  return (
    <>
      <Button {...plain} onClick={() => onPlan({ kind: 'embargo' })}>
        {say(words.embargoChange)}
      </Button>
      {canEmbargo(user, 'shorten') && (
        <Button {...plain} onClick={() => onPlan({ kind: 'lift' })}>
          {say(words.embargoLift)}
        </Button>
      )}
      {mayPublish && canEmbargo(user, 'break') && !isArmed && (
        <Button {...plain} onClick={() => onPlan({ kind: 'break' })}>
          {say(words.embargoBreak)}
        </Button>
      )}
    </>
  )
}

/** Until when a post is under embargo, how that is known, and what can be done about it. */
export const EmbargoCard = ({ embargo, standing, onPlan }: Props) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const links = usePublicationLinks()
  const { instant, local, zone, note, proof, by, isOver } = embargo
  const at = local.replace('T', ' ')
  return (
    <div className={`publication__row publication__row--${isOver ? 'past' : 'embargo'}`}>
      <p className={isOver ? undefined : 'publication__moment'}>
        {say(isOver ? words.embargoEnded : words.embargoUntil, { at })}
      </p>
      <p>
        {sayZone(zone, readerOf(i18n))}
        {by !== null && ` · ${say(words.embargoBy, { name: by })}`}
      </p>
      {!isOver && <MomentHint desk={standing.zone} instant={instant} zone={zone} />}
      {note !== null && <p className="publication__note">{note}</p>}
      {proof && (
        <p>
          <a href={links.proofs(`/file/${encodeURIComponent(proof.filename)}`)}>
            {say(words.embargoFile, { name: proof.filename })}
          </a>
        </p>
      )}
      {canEmbargo(user, 'set') && (
        <div className="publication__buttons">
          <Buttons embargo={embargo} onPlan={onPlan} standing={standing} />
        </div>
      )}
    </div>
  )
}
