'use client'

import {
  InlineBlockContainer,
  InlineBlockEditButton,
  InlineBlockRemoveButton,
} from '@payloadcms/richtext-lexical/client'
import { useDocumentForm, useField } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useEffect } from 'react'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { isLocale } from '../../../../src/kernel/locale.ts'
import { useWords } from '../useWords.ts'
import { BlockIcon } from './BlockIcon.tsx'
import { useDocumentOf } from './useDocumentOf.ts'
import './blocks.css'

type Chip = { readonly name?: Partial<Record<Locale, string | null>> | string | null }

const nameIn = (chip: Chip | null | undefined, language: Locale): string => {
  const name = chip?.name
  if (typeof name === 'string') return name
  return name?.[language] ?? name?.['zh-TW'] ?? name?.en ?? ''
}

/** A chip named in running text; its words default to the chip's name in the article's language. */
export const ChipMentionView = (): ReactNode => {
  const words = useWords()
  const form = useDocumentForm()
  const { value: id } = useField<number | string | null>({ path: 'chip' })
  const { value: label, setValue } = useField<string | null>({ path: 'label' })
  const chip = useDocumentOf<Chip>('chips', id)
  const language: unknown = form?.getDataByPath?.('language')
  const name = nameIn(chip, isLocale(language) ? language : words.language)

  useEffect(() => {
    if (name && !label) setValue(name)
  }, [name, label, setValue])

  return (
    <InlineBlockContainer>
      <span className="inline-mark inline-mark--chip">
        <BlockIcon name="chip-mention" />
        {label || name || words.say('chip')}
      </span>
      <InlineBlockEditButton />
      <InlineBlockRemoveButton />
    </InlineBlockContainer>
  )
}
