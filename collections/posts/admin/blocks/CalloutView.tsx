'use client'

import { useBlockComponentContext } from '@payloadcms/richtext-lexical/client'
import { RenderFields, useField } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { CalloutBlock } from '../../../../src/content/blocks.ts'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { InPlaceText } from './InPlaceText.tsx'

const kinds = [
  'note',
  'tip',
  'important',
  'warning',
  'caution',
] as const satisfies readonly CalloutBlock['kind'][]

/** A call-out in the editor, in the colour of its kind, its text typed in place. */
export const CalloutView = (): ReactNode => {
  const words = useWords()
  const { formSchema } = useBlockComponentContext()
  const { value: kind = 'note', setValue } = useField<CalloutBlock['kind'] | undefined>({
    path: 'kind',
  })
  const content = formSchema.filter((field) => 'name' in field && field.name === 'content')

  return (
    <BlockPlate icon="callout" name={words.say('callout')} summary={words.say(kind)}>
      <div className={`block-plate__callout block-plate__callout--${kind}`}>
        <div className="block-plate__row">
          <select
            className="block-plate__select"
            aria-label={words.say('calloutKind')}
            value={kind}
            onChange={(event) => setValue(event.target.value)}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.say(one)}
              </option>
            ))}
          </select>
          <InPlaceText path="title" label={words.say('calloutTitle')} isLine />
        </div>
        <RenderFields
          fields={content}
          forceRender
          parentIndexPath=""
          parentPath=""
          parentSchemaPath=""
          permissions={true}
        />
      </div>
    </BlockPlate>
  )
}
