'use client'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { otherLocale } from '../../../../src/kernel/locale.ts'
import { agencyWords as words } from './messages.ts'
import type { SaidReport } from './useReturn.ts'
import { choiceOf } from './useReturn.ts'

type Props = {
  readonly report: SaidReport
  /** The units in which the file's words count, by `choiceOf`. */
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (choice: string, isTheirs: boolean) => void
}

/** What was changed here and in the file, both sides of it, and which of them counts. */
export const Conflicts = ({ report, chosen, onChoose }: Props) => {
  const say = useWords()
  const { conflicts, target } = report
  const language = target?.language ?? 'en'
  if (conflicts.length === 0) return null
  return (
    <div className="agency__conflicts">
      <h3>{say(words.conflicts)}</h3>
      <p>{say(words.conflictsText)}</p>
      {conflicts.map(({ unit, source, ours, theirs }) => {
        const choice = choiceOf(report, unit)
        const sides = [
          { isTheirs: false, label: words.ours, text: ours },
          { isTheirs: true, label: words.theirs, text: theirs },
        ]
        return (
          <fieldset className="agency__conflict" key={unit}>
            <legend>{say(words.conflict)}</legend>
            <p lang={otherLocale(language)}>{source}</p>
            {sides.map(({ isTheirs, label, text }) => (
              <label key={label.en}>
                <input
                  checked={chosen.has(choice) === isTheirs}
                  name={`conflict-${choice}`}
                  onChange={() => onChoose(choice, isTheirs)}
                  type="radio"
                />
                <strong>{say(label)}</strong>
                <span lang={language}>{text === '' ? say(words.deleted) : text}</span>
              </label>
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}
