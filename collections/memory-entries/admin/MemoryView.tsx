import type { AdminViewServerProps } from 'payload'

import { memoryLimits } from '../../../src/features/bilingual/memory/entry.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { DeskView } from '../../../src/features/desk/admin/DeskView.tsx'
import { say } from '../../../src/kernel/messages.ts'
import { canExchangeMemory } from '../../../src/policies/canExchangeMemory.ts'
import { Concordance } from './Concordance.tsx'
import { MemoryExchange } from './MemoryExchange.tsx'
import { memoryWords as words } from './memoryWords.ts'

/** The translation memory, as a screen of the admin panel: `/memory`, or `/memory?phrase=…`. */
export const MemoryView = (props: AdminViewServerProps) => {
  const { i18n, user } = props.initPageResult.req
  const reader = readerOf(i18n)
  const given = props.searchParams?.['phrase']
  const phrase = typeof given === 'string' ? given.slice(0, memoryLimits.phrase) : ''
  return (
    <DeskView className="desk-memory" view={props}>
      <h1 className="desk-memory__title">{say(words.title, reader)}</h1>
      <p className="desk-memory__intro">{say(words.intro, reader)}</p>
      <Concordance given={phrase} />
      {canExchangeMemory(user) && <MemoryExchange />}
    </DeskView>
  )
}
