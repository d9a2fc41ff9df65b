'use client'
import { SetStepNav } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import '../../posts/admin/publication/publication.css'
import '../../bundles/admin/bundle.css'
import './import.css'
import { importWords as words } from './importWords.ts'
import { PastRuns } from './PastRuns.tsx'
import { RunCard } from './RunCard.tsx'
import { SendSite } from './SendSite.tsx'
import { Steps } from './Steps.tsx'
import { useImport } from './useImport.ts'
import { useUpload } from './useUpload.ts'

/** Send a site, try it out, read the report, import it, and watch. */
export const ImportBoard = () => {
  const say = useWords()
  const desk = useImport()
  const upload = useUpload(desk)
  const { run, problem } = desk
  const isSending = upload.uploading !== undefined || run === null || run.state === 'uploading'
  return (
    <>
      <SetStepNav nav={[{ label: say(words.title) }]} />
      <p className="desk-import__intro">{say(words.intro)}</p>
      <Steps isSending={isSending} run={run} />
      {problem !== undefined && (
        <p className="publication__problem" role="alert">
          {problem}
        </p>
      )}
      {desk.desk === undefined ? (
        <p className="desk-import__loading">{say(words.loading)}</p>
      ) : (
        <>
          {isSending || !run ? (
            <SendSite desk={desk} upload={upload} />
          ) : (
            <RunCard desk={desk} run={run} />
          )}
          <PastRuns desk={desk} />
        </>
      )}
    </>
  )
}
