'use client'
import type { DefaultCellComponentProps } from 'payload'

import { sayInZone } from '../../../src/kernel/sayInZone.ts'
import { CellLink } from './CellLink.tsx'
import { useDeskZone } from './useDeskZone.ts'

/** A moment to the second, on the desk's clock. */
export const MomentCell = (props: DefaultCellComponentProps) => {
  const zone = useDeskZone()
  const moment = String(props.cellData ?? '')
  if (moment === '') return <span>–</span>
  return (
    <CellLink {...props}>
      <time dateTime={moment} title={zone} style={{ whiteSpace: 'nowrap' }}>
        {sayInZone(moment, zone)}
      </time>
    </CellLink>
  )
}
