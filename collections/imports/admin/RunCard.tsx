'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { ChooseSite } from './ChooseSite.tsx'
import { Counts } from './Counts.tsx'
import { headingOf } from './headingOf.ts'
import { importWords as words } from './importWords.ts'
import { RunOptions } from './RunOptions.tsx'
import { RunOrders } from './RunOrders.tsx'
import { RunReport } from './RunReport.tsx'
import type { RunProps } from './useImport.ts'
import { Working } from './Working.tsx'

/** A run as it stands, with everything that can be done about it. */
export const RunCard = ({ run, desk }: RunProps) => {
  const say = useWords()
  if (run.state === 'waiting' || run.state === 'working') return <Working desk={desk} run={run} />
  if (run.state === 'choosing') return <ChooseSite desk={desk} run={run} />
  const { created = 0, waiting = 0, conflicts = 0 } = run.summary?.counts ?? {}
  const who = [
    ...(run.by === null ? [] : [say(words.sentBy, { name: run.by })]),
    ...(run.appliedBy === null ? [] : [say(words.importedBy, { name: run.appliedBy })]),
  ]
  const hasReport = run.summary?.counts !== undefined
  return (
    <>
      <section className={`desk-import__card desk-import__card--${run.state}`}>
        <p className="desk-import__name">
          {run.summary?.title ? `${run.summary.title} · ${run.name}` : run.name}
          {who.length > 0 && ` · ${who.join(' · ')}`}
        </p>
        <h2 aria-live="polite">
          {say(headingOf(run), {
            name: run.name,
            created,
            waiting,
            conflicts,
          })}
        </h2>
        {run.problem !== null && run.state === 'failed' && (
          <p className="desk-import__trouble">{run.problem}</p>
        )}
        {hasReport && <Counts counts={run.summary?.counts ?? {}} />}
        <RunOrders desk={desk} run={run} />
      </section>
      {hasReport && run.state !== 'done' && (
        <RunOptions desk={desk} key={`${run.id} ${run.endedAt}`} run={run} />
      )}
      {hasReport && <RunReport desk={desk} key={`${run.id} ${run.endedAt} report`} run={run} />}
    </>
  )
}
