'use client'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { Conflicts } from './Conflicts.tsx'
import { agencyWords as words } from './messages.ts'
import { ReturnChanges } from './ReturnChanges.tsx'
import { ReturnProblems } from './ReturnProblems.tsx'
import type { SaidReport } from './useReturn.ts'

type Props = {
  readonly report: SaidReport
  /** Whether it is named, since it is one of several. */
  readonly isNamed: boolean
  /** Whether all of the file can be taken, and has not been yet. */
  readonly isOpen: boolean
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (choice: string, isTheirs: boolean) => void
}

/** What a returned file would change in a story, or has changed. */
export const ReturnedStory = ({ report, isNamed, isOpen, chosen, onChoose }: Props) => {
  const say = useWords()
  const { counts, isApplied, problems, target } = report
  const isSound = problems.every(({ severity }) => severity !== 'error')
  const title = target?.title ?? `#${target?.id ?? report.key}`
  return (
    <>
      {isNamed && <h3 lang={target?.language}>{title}</h3>}
      {isApplied && <p>{say(words.taken, { ...counts, title })}</p>}
      {isSound && !isApplied && <p>{say(words.counts, counts)}</p>}
      <ReturnProblems isSound={isSound} problems={problems} />
      {isOpen && (
        <>
          <Conflicts chosen={chosen} onChoose={onChoose} report={report} />
          <ReturnChanges report={report} />
        </>
      )}
    </>
  )
}
