'use client'

import { useDocumentForm, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientProps } from 'payload'
import type { ReactNode } from 'react'

import { ChipChoice } from '../../../src/features/chips/admin/ChipChoice.tsx'
import { isLocale } from '../../../src/kernel/locale.ts'
import { useWords } from './useWords.ts'

/**
 * Above the chips of a post: add one, found by any of its names.
 *
 * Payload's own field stays below it, for their order, their drawers and the list; it would search
 * one name in one language.
 */
export const AddChipField = ({
  path: potentiallyStalePath,
  readOnly = false,
}: Pick<RelationshipFieldClientProps, 'path' | 'readOnly'>): ReactNode => {
  const words = useWords()
  const form = useDocumentForm()
  const { value, setValue, disabled } = useField<readonly number[] | null>({ potentiallyStalePath })
  const language: unknown = form?.getDataByPath?.('language')
  if (readOnly || disabled) return null
  const chips = Array.isArray(value) ? value : []
  return (
    <ChipChoice
      canMake
      chip={null}
      label={words.say('addChip')}
      locale={isLocale(language) ? language : words.language}
      onChoose={(chip) => {
        if (chip !== null && !chips.includes(chip)) setValue([...chips, chip])
      }}
    />
  )
}
