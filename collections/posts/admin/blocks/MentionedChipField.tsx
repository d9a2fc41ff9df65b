'use client'

import { FieldError, FieldLabel, useDocumentForm, useField } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import type { ReactNode } from 'react'
import { useId } from 'react'

import { ChipChoice } from '../../../../src/features/chips/admin/ChipChoice.tsx'
import { isLocale } from '../../../../src/kernel/locale.ts'
import { useWords } from '../useWords.ts'

/** Which chip is mentioned: found by any of its names, as many writers call it by another one. */
export const MentionedChipField: RelationshipFieldClientComponent = ({
  field,
  path: potentiallyStalePath,
  readOnly = false,
}): ReactNode => {
  const words = useWords()
  const form = useDocumentForm()
  const input = useId()
  const { value, setValue, showError, disabled, path } = useField<number | null>({
    potentiallyStalePath,
  })
  const language: unknown = form?.getDataByPath?.('language')
  return (
    <div className={`field-type relationship${showError ? ' error' : ''}`}>
      <FieldLabel htmlFor={input} label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <ChipChoice
          canMake
          chip={typeof value === 'number' ? value : null}
          id={input}
          isReadOnly={readOnly || disabled}
          isWrong={showError}
          label={words.say('chip')}
          locale={isLocale(language) ? language : words.language}
          onChoose={setValue}
        />
      </div>
    </div>
  )
}
