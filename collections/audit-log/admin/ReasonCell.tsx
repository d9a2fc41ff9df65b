'use client'
import type { DefaultCellComponentProps } from 'payload'

import { CellLink } from './CellLink.tsx'

/** Why something was done, as it was said; a dash where nothing was. */
export const ReasonCell = (props: DefaultCellComponentProps) => (
  <CellLink {...props}>{String(props.cellData ?? '') || '–'}</CellLink>
)
