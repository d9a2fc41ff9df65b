'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { whyTextMessages } from '../../../src/features/chips/cells/cellMessages.ts'
import type { ShownEvent, ShownText } from '../../../src/features/chips/cells/tableReading.ts'
import { Quoted } from './Quoted.tsx'
import { tableFactWords as words } from './tableFactWords.ts'

const useWhy = () => {
  const say = useWords()
  return (said: ShownEvent | ShownText): string => {
    if (said.kind === 'text') return said.problem ?? say(whyTextMessages[said.why])
    const parts = [say(words.event), said.date]
    const isTwo = said.states.length > 1 && said.date !== undefined
    const note = isTwo ? say(words.eventStates, { count: said.states.length }) : undefined
    return [...parts, note, say(words.eventText)].filter(Boolean).join(' · ')
  }
}

/** What of a row stays text, each with why. */
export const TextFound = ({ texts }: { readonly texts: readonly (ShownEvent | ShownText)[] }) => {
  const say = useWords()
  const why = useWhy()
  if (texts.length === 0) return null
  return (
    <details className="table-facts__texts">
      <summary>{say(words.text, { count: texts.length })}</summary>
      <ul>
        {texts.map((said) => (
          <li key={said.key}>
            <Quoted said={said} />
            <p className="facts__notes">{why(said)}</p>
          </li>
        ))}
      </ul>
    </details>
  )
}
