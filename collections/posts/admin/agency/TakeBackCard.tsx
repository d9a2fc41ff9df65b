'use client'
import { Button } from '@payloadcms/ui'
import { useId } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { Conflicts } from './Conflicts.tsx'
import { agencyWords as words } from './messages.ts'
import { ReturnChanges } from './ReturnChanges.tsx'
import { ReturnProblems } from './ReturnProblems.tsx'
import { useReturn } from './useReturn.ts'

/** Take back what an agency has translated: first look, then take. */
export const TakeBackCard = ({ id }: { readonly id: number }) => {
  const say = useWords()
  const field = useId()
  const { report, refusal, isBusy, chosen, look, take, choose } = useReturn(id)
  const count = (report?.counts.taken ?? 0) + chosen.size
  const isSound = report?.problems.every(({ severity }) => severity !== 'error') === true
  const isOpen = report !== undefined && isSound && !report.isApplied
  return (
    <section className="agency__card">
      <h2>{say(words.receive)}</h2>
      <p>{say(words.receiveText)}</p>
      <p className="agency__file">
        <label htmlFor={field}>{say(words.file)}</label>
        <input
          accept=".xlf,.xliff,application/xliff+xml"
          id={field}
          onChange={({ target }) => void look(target.files?.[0])}
          type="file"
        />
      </p>
      <p aria-live="polite" className="agency__status">
        {isBusy && say(words.looking)}
        {!isBusy &&
          report?.isApplied === true &&
          say(words.taken, {
            ...report.counts,
            title: report.target?.title ?? `#${report.target?.id}`,
          })}
        {!isBusy && isOpen && say(words.counts, report.counts)}
      </p>
      {refusal !== undefined && (
        <p className="agency__refusal" role="alert">
          {refusal}
        </p>
      )}
      {report && <ReturnProblems isSound={isSound} problems={report.problems} />}
      {isOpen && (
        <>
          <Conflicts chosen={chosen} onChoose={choose} report={report} />
          <ReturnChanges report={report} />
          {count > 0 ? (
            <Button disabled={isBusy} margin={false} onClick={() => void take()} size="medium">
              {say(words.take, { count })}
            </Button>
          ) : (
            report.conflicts.length === 0 && <p>{say(words.none)}</p>
          )}
        </>
      )}
    </section>
  )
}
