'use client'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { agencyWords as words } from './messages.ts'
import type { SaidReport } from './useReturn.ts'

/** What is wrong with a returned file, or should be known of it. */
export const ReturnProblems = ({
  problems,
  isSound,
}: {
  readonly problems: SaidReport['problems']
  readonly isSound: boolean
}) => {
  const say = useWords()
  if (problems.length === 0) return null
  return (
    <div
      className={isSound ? 'agency__notes' : 'agency__refusal'}
      role={isSound ? 'note' : 'alert'}
    >
      <p>{say(isSound ? words.noticed : words.refused)}</p>
      <ul>
        {problems.map(({ code, line, message }) => (
          <li key={`${code} ${line} ${message}`}>
            {line === undefined ? message : say(words.atLine, { line, message })}
          </li>
        ))}
      </ul>
    </div>
  )
}
