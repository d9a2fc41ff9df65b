'use client'

import { useField } from '@payloadcms/ui'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { ReactNode } from 'react'

import { tableMomentMessages as moments } from '../../../../src/features/chips/tableMomentMessages.ts'
import { say } from '../../../../src/kernel/messages.ts'
import type { ShownMoment } from '../../../../src/kernel/shownMoment.ts'
import { momentAsked, shownMoments } from '../../../../src/kernel/shownMoment.ts'
import { useWords } from '../useWords.ts'
import { InPlaceText } from './InPlaceText.tsx'
import { useArticleKind } from './useArticleKind.ts'

type Props = {
  /** The field that holds what was chosen; nothing stands in it where nobody has chosen. */
  readonly path: 'asOf' | 'shows'
  readonly label: string
}

/** Which moment a table or a chart shows: as the kind of its article asks, or another by hand. */
export const MomentChoice = ({ path, label }: Props): ReactNode => {
  const { language, ...words } = useWords()
  const isEditable = useLexicalEditable()
  const asked = momentAsked(undefined, useArticleKind())
  const { value, setValue } = useField<ShownMoment | null | undefined>({ path })
  const moment = say(moments[asked], language)
  return (
    <>
      <select
        className="block-plate__select"
        aria-label={label}
        value={value ?? ''}
        disabled={!isEditable}
        onChange={(event) => setValue(event.target.value || null)}
      >
        <option value="">{say(moments.asKindNow, language, { moment })}</option>
        {shownMoments.map((one) => (
          <option key={one} value={one}>
            {say(moments[one], language)}
          </option>
        ))}
      </select>
      {value === 'day' ? <InPlaceText path="day" label={words.say('chartDay')} isLine /> : null}
    </>
  )
}
