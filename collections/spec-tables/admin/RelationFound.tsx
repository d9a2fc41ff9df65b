'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { ShownRelation } from '../../../src/features/chips/cells/tableReading.ts'
import { Quoted } from './Quoted.tsx'
import { tableFactWords as words } from './tableFactWords.ts'

type Props = {
  readonly relation: ShownRelation
  readonly chip: string | undefined
  readonly mayRelate: boolean
  readonly isBusy: boolean
  readonly onRelate: (base: number) => void
}

/** That a chip was derived from another, beside what its page says. */
export const RelationFound = ({ relation, chip, mayRelate, isBusy, onRelate }: Props) => {
  const say = useWords()
  const { base, baseId, standing, held } = relation
  const marks = {
    new: words.relationNew,
    noted: words.relationNoted,
    other: words.relationOther,
    unknown: words.relationUnknown,
  } as const
  return (
    <li className="facts__fact table-facts__found">
      <p className="facts__value">
        <strong>{say(words.relation, { base })}</strong>
        {chip === undefined ? null : (
          <span className={`facts__mark${standing === 'other' ? ' facts__mark--rival' : ''}`}>
            {say(marks[standing], { held: held ?? '' })}
          </span>
        )}
      </p>
      <Quoted said={relation} />
      {chip !== undefined && standing === 'new' && baseId !== undefined && mayRelate ? (
        <Button
          aria-label={say(words.relateOf, { chip, base })}
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={() => onRelate(baseId)}
          size="small"
          type="button"
        >
          {say(words.relate)}
        </Button>
      ) : null}
    </li>
  )
}
