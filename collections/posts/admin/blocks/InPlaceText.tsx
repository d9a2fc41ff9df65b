'use client'

import { useField } from '@payloadcms/ui'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import type { ChangeEvent, ReactNode } from 'react'

type Props = {
  readonly path: string
  readonly label: string
  readonly placeholder?: string
  readonly className?: string
  readonly isLine?: boolean
  readonly isCode?: boolean
  readonly onText?: (text: string) => boolean
}

/**
 * A field of a block, typed where it is read.
 *
 * Several blocks of one kind have fields of the same name, so it is named by a label of its own and
 * not by an id.
 */
export const InPlaceText = (props: Props): ReactNode => {
  const { path, label, placeholder = label, className = '', isLine, isCode, onText } = props
  const { value, setValue, errorMessage, showError } = useField<string | null>({ path })
  const isEditable = useLexicalEditable()
  const change = (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    const text = event.target.value
    if (!onText?.(text)) setValue(text)
  }
  const shared = {
    'data-field': path,
    className: `in-place ${isCode ? 'in-place--code ' : ''}${className}`,
    'aria-label': label,
    'aria-invalid': showError,
    placeholder,
    value: value ?? '',
    onChange: change,
    readOnly: !isEditable,
    spellCheck: isCode ? false : undefined,
  }
  return (
    <>
      {isLine ? <input type="text" {...shared} /> : <textarea rows={1} {...shared} />}
      {showError && errorMessage ? <span className="in-place__error">{errorMessage}</span> : null}
    </>
  )
}
