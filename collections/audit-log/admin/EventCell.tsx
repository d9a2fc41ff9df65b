'use client'
import type { DefaultCellComponentProps } from 'payload'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { eventNames } from '../../../src/features/publication/names.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { CellLink } from './CellLink.tsx'

/** What was recorded, in the words of whoever reads. */
export const EventCell = (props: DefaultCellComponentProps) => {
  const say = useWords()
  const event = String(props.cellData ?? '')
  const name = (eventNames as Readonly<Record<string, Message>>)[event]
  return <CellLink {...props}>{name ? say(name) : event}</CellLink>
}
