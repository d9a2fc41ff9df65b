'use client'

import { useField } from '@payloadcms/ui'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { ReactNode } from 'react'

import { chartBlockMessages } from '../../../../src/features/chips/chartBlockMessages.ts'
import type { ChartKind } from '../../../../src/kernel/chartKinds.ts'
import { chartKinds } from '../../../../src/kernel/chartKinds.ts'
import { say } from '../../../../src/kernel/messages.ts'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { InPlaceText } from './InPlaceText.tsx'
import { MomentChoice } from './MomentChoice.tsx'

/** A chart in the editor: which one, of which day, and its caption. Readers see it drawn. */
export const ChartView = (): ReactNode => {
  const words = useWords()
  const isEditable = useLexicalEditable()
  const { value: kind = 'performance', setValue: setKind } = useField<ChartKind | undefined>({
    path: 'kind',
  })

  return (
    <BlockPlate
      icon="chart"
      name={words.say('chart')}
      summary={say(chartBlockMessages[kind], words.language)}
    >
      <div className="block-plate__row">
        <select
          className="block-plate__select"
          aria-label={words.say('chartKind')}
          value={kind}
          disabled={!isEditable}
          onChange={(event) => setKind(event.target.value)}
        >
          {chartKinds.map((one) => (
            <option key={one} value={one}>
              {say(chartBlockMessages[one], words.language)}
            </option>
          ))}
        </select>
        <MomentChoice path="asOf" label={words.say('chartAsOf')} />
      </div>
      <InPlaceText path="caption" label={words.say('caption')} isLine />
      <p className="block-plate__note">{words.say('chartDrawn')}</p>
    </BlockPlate>
  )
}
