'use client'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { otherLocale } from '../../../../src/kernel/locale.ts'
import { Changes } from '../both/Changes.tsx'
import { agencyWords as words } from './messages.ts'
import type { SaidReport } from './useReturn.ts'

/** What a returned file changes, paragraph by paragraph. */
export const ReturnChanges = ({ report }: { readonly report: SaidReport }) => {
  const say = useWords()
  const { changes, target } = report
  const language = target?.language ?? 'en'
  if (changes.length === 0) return null
  return (
    <details className="agency__changes" open>
      <summary>{say(words.changes)}</summary>
      <ol>
        {changes.map(({ unit, source, before, after, isBehind }) => (
          <li key={unit}>
            <p className="agency__source" lang={otherLocale(language)}>
              {source}
            </p>
            {before === after ? (
              <p>
                <span lang={language}>{after}</span> <em>{say(words.confirmed)}</em>
              </p>
            ) : (
              <Changes before={before} language={language} now={after} />
            )}
            {isBehind && <p className="agency__behind">{say(words.behind)}</p>}
          </li>
        ))}
      </ol>
    </details>
  )
}
