'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { Conflicts } from './Conflicts.tsx'
import { Findings } from './Findings.tsx'
import { importWords as words } from './importWords.ts'
import { Pages } from './Pages.tsx'
import type { RunProps } from './useImport.ts'
import './RunReport.css'

/** The report of a run: conflicts, findings, pages, and the whole of it as a file. */
export const RunReport = ({ run, desk }: RunProps) => {
  const say = useWords()
  const where = { address: `${desk.address}/${run.id}`, language: desk.language }
  const { counts = {}, kinds = [] } = run.summary ?? {}
  const findings = (
    <section aria-labelledby="import-findings" className="desk-import__part">
      <h2 id="import-findings">{say(words.findings)}</h2>
      <Findings {...where} kinds={kinds} />
    </section>
  )
  const pages = (
    <section aria-labelledby="import-pages" className="desk-import__part">
      <h2 id="import-pages">{say(words.pages)}</h2>
      <Pages {...where} />
    </section>
  )
  return (
    <>
      {(counts['conflicts'] ?? 0) > 0 && (
        <section aria-labelledby="import-conflicts" className="desk-import__part">
          <h2 id="import-conflicts">{say(words.conflicts)}</h2>
          <Conflicts {...where} />
        </section>
      )}
      {run.state === 'done' ? pages : findings}
      {run.state === 'done' ? findings : pages}
      <p className="desk-import__downloads">
        {say(words.download)}{' '}
        <a download href={`${where.address}/download?format=json`}>
          {say(words.asJson)}
        </a>{' '}
        <a download href={`${where.address}/download?format=csv`}>
          {say(words.asCsv)}
        </a>
      </p>
    </>
  )
}
