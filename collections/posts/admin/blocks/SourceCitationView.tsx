'use client'

import {
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
} from '@payloadcms/richtext-lexical/client'
import { useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { useWords } from '../useWords.ts'
import { BlockIcon } from './BlockIcon.tsx'
import { useDocumentOf } from './useDocumentOf.ts'
import './blocks.css'

type Source = { readonly title?: Partial<Record<Locale, string | null>> | null }

/** A source cited in running text: a small mark that tells its title. */
export const SourceCitationView = (): ReactNode => {
  const words = useWords()
  const source = useDocumentOf<Source>(
    'sources',
    useFormFields(([fields]) => fields['source']?.value),
  )
  const locator = useFormFields(([fields]) => fields['locator']?.value as string | undefined)
  const title = source?.title?.[words.language] ?? source?.title?.['zh-TW'] ?? source?.title?.en
  const text = [title, locator].filter(Boolean).join(words.language === 'en' ? ', ' : '，')

  return (
    <InlineBlockContainer>
      <span className="inline-mark inline-mark--source" title={text}>
        <BlockIcon name="source-citation" />
        <span className="inline-mark__text">{text || words.say('citation')}</span>
      </span>
      <InlineBlockEditButton />
      <InlineBlockRemoveButton />
    </InlineBlockContainer>
  )
}
