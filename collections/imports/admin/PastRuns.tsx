'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { runStateNames } from '../../../src/features/hugo/runs/names.ts'
import { sayInZone } from '../../../src/kernel/sayInZone.ts'
import { useDeskZone } from '../../audit-log/admin/useDeskZone.ts'
import { importWords as words } from './importWords.ts'
import type { ImportDeskState } from './useImport.ts'

/** The imports that are over, each with its report. */
export const PastRuns = ({ desk }: { readonly desk: ImportDeskState }) => {
  const say = useWords()
  const zone = useDeskZone()
  const past = (desk.desk?.past ?? []).filter(({ id }) => id !== desk.run?.id)
  if (past.length === 0 || (desk.run && desk.run.state !== 'done')) return null
  return (
    <section aria-labelledby="import-past" className="desk-import__part">
      <h2 id="import-past">{say(words.past)}</h2>
      <ul className="desk-list__rows">
        {past.map(({ id, name, state, appliedBy, endedAt, counts }) => (
          <li className="desk-list__row" key={id}>
            <button className="desk-import__past" onClick={() => void desk.show(id)} type="button">
              {name}
            </button>
            <span className="desk-list__facts">
              <span>{say(runStateNames[state])}</span>
              {endedAt !== null && <span>{sayInZone(endedAt, zone).slice(0, 16)}</span>}
              {appliedBy !== null && <span>{appliedBy}</span>}
              {counts && (
                <span>
                  {say(words.pastCounts, {
                    created: counts['created'] ?? 0,
                    updated: counts['updated'] ?? 0,
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
