import type { ShownStatement } from '../../../src/features/chips/cells/tableReading.ts'
import { say } from '../../../src/kernel/messages.ts'
import { tableFactWords as words } from './tableFactWords.ts'

/** What a cell says, after the name of its column, in the language of the cell. */
export const Quoted = ({ said }: { readonly said: ShownStatement }) => {
  const { label, locale, quotation } = said
  return (
    <blockquote className="facts__quotation" lang={locale}>
      {label === '' ? quotation : say(words.quoted, locale, { label, quotation })}
    </blockquote>
  )
}
