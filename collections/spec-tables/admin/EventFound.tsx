'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { ShownEvent } from '../../../src/features/chips/cells/tableReading.ts'
import { eventMessages } from '../../../src/features/chips/control/eventMessages.ts'
import { Quoted } from './Quoted.tsx'
import { StandingMark } from './StandingMark.tsx'
import { tableFactWords as words } from './tableFactWords.ts'

type Props = {
  readonly said: ShownEvent
  readonly proposal: NonNullable<ShownEvent['proposal']>
  /** The name of the row's chip; without one nothing can be proposed. */
  readonly chip: string | undefined
  readonly isBusy: boolean
  readonly isOrdered: boolean
  readonly onPropose: () => void
}

/** A state of control with its date that was found in a cell, beside what is held for that day. */
export const EventFound = ({ said, proposal, chip, isBusy, isOrdered, onPropose }: Props) => {
  const say = useWords()
  const { status, standing, held } = proposal
  const { date = '' } = said
  const value = say(eventMessages[status])
  return (
    <li className="facts__fact table-facts__found">
      <p className="facts__value">
        <span>
          {say(words.property, { property: say(words.event) })}
          <strong>{value}</strong>
        </span>
        {chip === undefined ? null : <StandingMark isOrdered={isOrdered} standing={standing} />}
      </p>
      <Quoted said={said} />
      <p className="facts__notes">
        <span>{say(words.from, { from: date })}</span>
        <span>{say(words.eventPlace)}</span>
        {status === 'unclear' ? <span>{say(words.eventUnclear)}</span> : null}
        {held === undefined ? null : <span>{say(words.eventHeld, { held })}</span>}
      </p>
      {chip !== undefined && standing === 'new' ? (
        <Button
          aria-label={say(words.proposeOf, {
            chip,
            property: say(words.event),
            value: `${value} (${date})`,
          })}
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onPropose}
          size="small"
          type="button"
        >
          {say(words.propose)}
        </Button>
      ) : null}
    </li>
  )
}
