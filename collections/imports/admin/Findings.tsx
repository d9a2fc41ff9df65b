'use client'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { FindingKind } from '../../../src/features/hugo/runs/importRun.ts'
import { importWords as words } from './importWords.ts'
import { More } from './More.tsx'
import type { ReportPlace, Wanted } from './useReport.ts'
import { useReport } from './useReport.ts'

const Rows = ({ address, language, ...wanted }: ReportPlace & Pick<Wanted, 'kind' | 'search'>) => {
  const say = useWords()
  const { rows, total, isMissing, more } = useReport(
    address,
    language,
    { part: 'findings', ...wanted },
    ({ findings = [] }) => findings,
  )
  return (
    <>
      {wanted.kind === undefined && (
        <output>{total !== undefined && say(words.found, { count: total })}</output>
      )}
      <ul className="desk-import__rows">
        {rows.map(({ file, line, code, message, severity }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no name of their own
          <li key={`${code} ${file} ${line} ${at}`}>
            {wanted.kind === undefined && (
              <span className={`desk-import__severity desk-import__severity--${severity}`}>
                {say(words[`severity.${severity}`])}
              </span>
            )}
            <span className="desk-import__place">
              {line === undefined ? file : `${file}:${line}`}
            </span>
            <span>{say(message)}</span>
          </li>
        ))}
      </ul>
      <More isMissing={isMissing} onMore={more} shown={rows.length} total={total} />
    </>
  )
}

const Kind = ({ kind, ...where }: ReportPlace & { readonly kind: FindingKind }) => {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  const { severity, count, sample, code } = kind
  return (
    <details
      className="desk-import__kind"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <span className={`desk-import__severity desk-import__severity--${severity}`}>
          {say(words[`severity.${severity}`])}
        </span>
        <span className="desk-import__sample">{say(sample)}</span>
        <span className="desk-import__such">{say(words.such, { count })}</span>
      </summary>
      {isOpen && <Rows {...where} kind={code} />}
    </details>
  )
}

/** What an import has found: by kinds, the gravest first, or what holds the words that are sought. */
export const Findings = ({
  kinds,
  ...where
}: ReportPlace & { readonly kinds: readonly FindingKind[] }) => {
  const say = useWords()
  const [search, setSearch] = useState('')
  if (kinds.length === 0) return <p>{say(words.noFindings)}</p>
  return (
    <>
      <label className="desk-import__field">
        <span>{say(words.search)}</span>
        <input
          onChange={({ target }) => setSearch(target.value)}
          placeholder={say(words.searchHint)}
          type="search"
          value={search}
        />
      </label>
      {search.trim() === '' ? (
        kinds.map((kind) => <Kind {...where} key={kind.code} kind={kind} />)
      ) : (
        <Rows {...where} search={search} />
      )}
    </>
  )
}
