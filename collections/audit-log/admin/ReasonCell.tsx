'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { CellLink } from './CellLink.tsx'
import { isMessage } from './isMessage.ts'

/** Why something was done: the newsroom's own reason in the reader's language, a person's as it was. */
export const ReasonCell = (props: DefaultCellComponentProps) => {
  const say = useWords()
  const details = props.rowData['details'] as { readonly why?: unknown } | null | undefined
  const why = details?.why
  const said = isMessage(why) ? say(why) : String(props.cellData ?? '')
  return <CellLink {...props}>{said || '–'}</CellLink>
}
