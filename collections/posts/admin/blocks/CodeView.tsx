'use client'

import { useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { InPlaceText } from './InPlaceText.tsx'

/** Code in the editor: plain monospaced text, typed in place. */
export const CodeView = (): ReactNode => {
  const words = useWords()
  const language = useFormFields(([fields]) => fields['language']?.value as string | undefined)
  return (
    <BlockPlate icon="code" name={words.say('code')} summary={language}>
      <InPlaceText path="code" label={words.say('code')} isCode />
      <div className="block-plate__row">
        <InPlaceText path="language" label={words.say('codeLanguage')} isLine />
        <InPlaceText path="caption" label={words.say('codeCaption')} isLine />
      </div>
    </BlockPlate>
  )
}
