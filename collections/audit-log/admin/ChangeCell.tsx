'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { bundleStateNames } from '../../../src/features/publication/bundles/names.ts'
import { stateNames } from '../../../src/features/publication/names.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { sayInZone } from '../../../src/kernel/sayInZone.ts'
import { CellLink } from './CellLink.tsx'
import { isMoment } from './isMoment.ts'
import { auditMessages } from './messages.ts'
import { useDeskZone } from './useDeskZone.ts'

const { published, draft, trashed, deleted } = auditMessages
const names: Readonly<Record<string, Message>> = {
  ...bundleStateNames,
  ...stateNames,
  published,
  draft,
  trashed,
  deleted,
}

/** From what, or to what, something was changed: a state in words, or a moment on the desk's clock. */
export const ChangeCell = (props: DefaultCellComponentProps) => {
  const say = useWords()
  const zone = useDeskZone()
  const value: unknown = props.cellData
  if (typeof value !== 'string' || value === '') return <span>–</span>
  const name = names[value]
  const said = isMoment(value) ? sayInZone(value, zone) : name ? say(name) : value
  return <CellLink {...props}>{said}</CellLink>
}
