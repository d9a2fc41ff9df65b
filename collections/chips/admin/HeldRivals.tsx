'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { HeldRival } from '../../../src/features/chips/cells/tableReading.ts'
import { factWords as words } from './factWords.ts'
import { SourceLink } from './SourceLink.tsx'

/** What the desk holds instead, each with its source. */
export const HeldRivals = ({ rivals }: { readonly rivals: readonly HeldRival[] }) => {
  const say = useWords()
  if (rivals.length === 0) return null
  return (
    <ul className="facts__rivals">
      {rivals.map(({ id, published, source }) => (
        <li className="facts__notes" key={id}>
          <span>{say(words.against, { value: published })}</span>
          {source ? <SourceLink source={source} /> : <span>{say(words.unsourced)}</span>}
        </li>
      ))}
    </ul>
  )
}
