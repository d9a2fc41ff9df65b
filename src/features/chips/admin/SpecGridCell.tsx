'use client'

import type { JSONFieldClient, DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'
import { isGridShaped } from '../grid/isGridShaped.ts'
import { useWords } from './useWords.ts'

/** A spec table in a list: its rows × columns. */
export const SpecGridCell = ({
  cellData,
}: DefaultCellComponentProps<JSONFieldClient>): ReactNode => {
  const words = useWords()
  if (!isGridShaped(cellData)) return <span>—</span>
  const size = { rows: cellData.rows.length, columns: cellData.columns.length }
  return <span title={words.say('sizeSpoken', size)}>{words.say('size', size)}</span>
}
