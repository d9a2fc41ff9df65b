'use client'
import { FieldError, useField, useLocale, useTranslation } from '@payloadcms/ui'
import { getTranslation } from '@payloadcms/translations'
import type { TextFieldClientComponent } from 'payload'
import type { ChangeEvent } from 'react'
import { useId } from 'react'

import { isLocale, otherLocale } from '../../../kernel/locale.ts'
import { languageNames } from '../../../kernel/languageNames.ts'
import { useStoredText } from './useStoredText.ts'

/** A localized text in the language that the form does not show, beside the one that it does. */
export const ElsewhereField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const inputId = useId()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const language = otherLocale(isLocale(code) ? code : 'zh-TW')
  const { elsewhereOf, isLong } = field.admin?.custom ?? {}
  const stored = useStoredText(String(elsewhereOf), language)
  const { value, setValue, showError, disabled } = useField<string>({ path })
  const shared = {
    id: inputId,
    lang: language,
    value: value ?? stored,
    maxLength: field.maxLength,
    disabled: disabled || readOnly,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      // Typed and taken away again where nothing was: there is nothing to store.
      setValue(event.target.value === '' && stored === '' ? undefined : event.target.value),
  }
  return (
    <div className={`field-type ${isLong ? 'textarea' : 'text'}${showError ? ' error' : ''}`}>
      <label className="field-label" htmlFor={inputId}>
        {field.label ? getTranslation(field.label, i18n) : null}
        <span className="localized">— {languageNames[language]}</span>
      </label>
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        {isLong ? (
          <textarea className="textarea-element" rows={2} {...shared} />
        ) : (
          <input type="text" {...shared} />
        )}
      </div>
    </div>
  )
}
