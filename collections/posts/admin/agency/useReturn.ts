'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReturnsReport } from '../../../../src/features/bilingual/agencies/receiveJobs.ts'
import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { askWithFile } from './askFile.ts'
import { agencyWords as words } from './messages.ts'

type SaidProblems = ReadonlyArray<{
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly line?: number
}>

/** What a returned file would change in a story, as the server says it in the reader's language. */
export type SaidReport = Omit<ReturnsReport['stories'][number], 'problems'> & {
  readonly problems: SaidProblems
}

type SaidReports = Pick<ReturnsReport, 'isApplied'> & {
  readonly stories: readonly SaidReport[]
  readonly problems: SaidProblems
}

/** The name under which a unit of a story is chosen. */
export const choiceOf = ({ key }: Pick<SaidReport, 'key'>, unit: string): string => `${key}:${unit}`

/**
 * A file that came back, on its way into the drafts.
 *
 * @param post is the post whose story a file of one story has to be; without, it may be of any.
 */
export const useReturn = (post?: number) => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const [file, setFile] = useState<File>()
  const [report, setReport] = useState<SaidReports>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const ask = async (sent: File, query: Readonly<Record<string, string>>) => {
    setBusy(true)
    setRefusal(undefined)
    const asked = new URLSearchParams({
      name: sent.name.slice(0, 200),
      ...(post === undefined ? {} : { post: String(post) }),
      ...query,
    })
    const address = `${links.api('/xliff')}?${asked.toString()}`
    const answer = await askWithFile<SaidReports>(address, i18n.language, sent)
    setBusy(false)
    if (answer.ok) setReport(answer.value)
    else setRefusal(answer.problem ?? say(words.unreachable))
  }
  const look = async (next: File | undefined) => {
    setFile(next)
    setReport(undefined)
    setChosen(new Set())
    if (next) await ask(next, { dryRun: 'true' })
  }
  const take = async () => {
    if (file) await ask(file, chosen.size > 0 ? { take: [...chosen].join(',') } : {})
  }
  const choose = (choice: string, isTheirs: boolean) => {
    const next = new Set(chosen)
    if (isTheirs) next.add(choice)
    else next.delete(choice)
    setChosen(next)
  }
  return { report, refusal, isBusy, chosen, look, take, choose }
}
