'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import { panelMessages as words } from './messages.ts'
import type { OrderProblem } from './sendOrder.ts'
import type { TypedMoment } from './useOrders.ts'

type Choice = { readonly label: string; readonly moment: TypedMoment }

const toLocal = (said: string): string => said.replace(' ', 'T').slice(0, 16)

/** Ask which moment is meant where the clocks are changed: a time that comes twice, or never. */
export const WhichMoment = ({
  problem,
  moment,
  onChoose,
}: {
  readonly problem: OrderProblem
  readonly moment: TypedMoment
  readonly onChoose: (moment: TypedMoment) => void
}) => {
  const say = useWords()
  const { first = '', second = '', before, after } = problem
  const { local, zone } = moment
  const choices: readonly Choice[] =
    before && after
      ? [before, after].map((said) => ({ label: said, moment: { local: toLocal(said), zone } }))
      : [
          {
            label: say(words.first, { utc: sayInstant(first, 'UTC').slice(11) }),
            moment: { local, zone, choice: 'earlier' },
          },
          {
            label: say(words.second, { utc: sayInstant(second, 'UTC').slice(11) }),
            moment: { local, zone, choice: 'later' },
          },
        ]
  return (
    <fieldset className="moment-form__which">
      <legend>{say(words.whichOne)}</legend>
      {choices.map(({ label, moment: chosen }) => (
        <Button
          buttonStyle="secondary"
          key={label}
          margin={false}
          onClick={() => onChoose(chosen)}
          size="small"
          type="button"
        >
          {label}
        </Button>
      ))}
    </fieldset>
  )
}
