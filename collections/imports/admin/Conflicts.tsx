'use client'
import { Link, useConfig } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { differingLines } from './differingLines.ts'
import { importWords as words } from './importWords.ts'
import { More } from './More.tsx'
import type { ReportPlace } from './useReport.ts'
import { useReport } from './useReport.ts'

const Side = ({
  name,
  text,
  other,
}: {
  readonly name: string
  readonly text: string
  readonly other: string
}) => (
  <div className="desk-import__side">
    <h4>{name}</h4>
    {differingLines(text, other).map((line, at) =>
      line.isOther ? (
        // oxlint-disable-next-line react/no-array-index-key -- lines of one text, which never moves
        <mark key={at}>{line.text}</mark>
      ) : (
        // oxlint-disable-next-line react/no-array-index-key -- lines of one text, which never moves
        <span key={at}>{line.text}</span>
      ),
    )}
  </div>
)

/** What has changed in the site and at the desk: both sides beside each other. */
export const Conflicts = ({ address, language }: ReportPlace) => {
  const say = useWords()
  const { config } = useConfig()
  const wanted = { part: 'conflicts' } as const
  const { rows, total, isMissing, more } = useReport(
    address,
    language,
    wanted,
    (page) => page.conflicts ?? [],
  )
  return (
    <>
      <p>{say(words.conflictsText)}</p>
      {rows.map(({ file, post, source, newsroom }) => (
        <details className="desk-import__kind" key={file}>
          <summary>
            <span className="desk-import__place">{file}</span>
          </summary>
          <div className="desk-import__sides">
            <Side name={say(words.inSite)} other={newsroom} text={source} />
            <Side name={say(words.inNewsroom)} other={source} text={newsroom} />
          </div>
          <Link href={`${config.routes.admin}/collections/posts/${post}`} prefetch={false}>
            {say(words.openPost)}
          </Link>
        </details>
      ))}
      <More isMissing={isMissing} onMore={more} shown={rows.length} total={total} />
    </>
  )
}
