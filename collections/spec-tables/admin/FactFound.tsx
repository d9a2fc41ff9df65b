'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { remarkMessages } from '../../../src/features/chips/cells/cellMessages.ts'
import type { ShownFact } from '../../../src/features/chips/cells/tableReading.ts'
import { HeldRivals } from '../../chips/admin/HeldRivals.tsx'
import { Quoted } from './Quoted.tsx'
import { StandingMark } from './StandingMark.tsx'
import { tableFactWords as words } from './tableFactWords.ts'

type Props = {
  readonly fact: ShownFact
  /** The name of the row's chip; without one nothing can be proposed. */
  readonly chip: string | undefined
  readonly isBusy: boolean
  /** Whether it was ordered just now: whoever did so is taken to what came of it. */
  readonly isOrdered: boolean
  readonly onPropose: () => void
}

/** A value that was found in a cell, beside what is held, and the order to propose it. */
export const FactFound = ({ fact, chip, isBusy, isOrdered, onPropose }: Props) => {
  const say = useWords()
  const { property, published, standing, rivals, before, remark, validFrom } = fact
  return (
    <li className="facts__fact table-facts__found">
      <p className="facts__value">
        <span>
          {say(words.property, { property })}
          <strong>{published}</strong>
        </span>
        {chip === undefined ? null : <StandingMark isOrdered={isOrdered} standing={standing} />}
        {rivals.length > 0 || (before && before.rivals.length > 0) ? (
          <span className="facts__mark facts__mark--rival">{say(words.contradicts)}</span>
        ) : null}
      </p>
      <Quoted said={fact} />
      <HeldRivals rivals={rivals} />
      {before ? (
        <>
          <p className="facts__notes">
            {before.chip === undefined
              ? say(words.before, { value: before.published })
              : say(words.beforeOf, { chip: before.chip, value: before.published })}
          </p>
          <HeldRivals rivals={before.rivals} />
        </>
      ) : null}
      {validFrom || remark ? (
        <p className="facts__notes">
          {validFrom ? <span>{say(words.from, { from: validFrom })}</span> : null}
          {remark ? <span>{say(remarkMessages[remark])}</span> : null}
        </p>
      ) : null}
      {chip !== undefined && standing === 'new' ? (
        <Button
          aria-label={say(words.proposeOf, { chip, property, value: published })}
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
