'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { CellLink } from './CellLink.tsx'
import { auditMessages as words } from './messages.ts'

/** Who did it; what nobody did was the newsroom itself. */
export const WhoCell = (props: DefaultCellComponentProps) => {
  const say = useWords()
  const name = typeof props.cellData === 'string' ? props.cellData : ''
  return <CellLink {...props}>{name || say(words.program)}</CellLink>
}
