'use client'
import type { DefaultCellComponentProps } from 'payload'

import { languageNames } from '../../../src/kernel/languageNames.ts'
import { isLocale } from '../../../src/kernel/locale.ts'
import { CellLink } from './CellLink.tsx'

/** The language of the post that an entry is about, by its name. */
export const LanguageCell = (props: DefaultCellComponentProps) => {
  const language: unknown = props.cellData
  if (!isLocale(language)) return <span>–</span>
  return <CellLink {...props}>{languageNames[language]}</CellLink>
}
