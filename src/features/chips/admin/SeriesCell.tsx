'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import type { ReactNode } from 'react'

import { isLocale } from '../../../kernel/locale.ts'
import { findSeries } from '../facts/series.ts'

/** The property of a fact in a list, as people read it. */
export const SeriesCell = ({ cellData }: DefaultCellComponentProps<TextFieldClient>): ReactNode => {
  const { i18n } = useTranslation()
  const label = findSeries(cellData)?.label
  return <span>{label?.[isLocale(i18n.language) ? i18n.language : 'en'] ?? cellData}</span>
}
