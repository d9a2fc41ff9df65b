'use client'

import { useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { InPlaceText } from './InPlaceText.tsx'
import { useDocumentOf } from './useDocumentOf.ts'

type Source = { readonly title?: Partial<Record<Locale, string | null>> | null }

/** A quotation in the editor, set as readers see it and typed in place. */
export const QuotationView = (): ReactNode => {
  const words = useWords()
  const speaker = useFormFields(([fields]) => fields['speaker']?.value as string | undefined)
  const source = useDocumentOf<Source>(
    'sources',
    useFormFields(([fields]) => fields['source']?.value),
  )
  const title = source?.title?.[words.language] ?? source?.title?.['zh-TW'] ?? source?.title?.en

  return (
    <BlockPlate icon="quotation" name={words.say('quotation')} summary={speaker} hasDrawer>
      <div className="block-plate__quote">
        <InPlaceText path="quote" label={words.say('quote')} className="in-place--quote" />
        <div className="block-plate__row">
          <InPlaceText path="speaker" label={words.say('speaker')} isLine />
          <InPlaceText path="role" label={words.say('role')} isLine />
        </div>
        {title ? <p className="block-plate__note">{words.say('sourceIs', { title })}</p> : null}
      </div>
    </BlockPlate>
  )
}
