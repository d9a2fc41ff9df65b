'use client'
import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import type { ReturnReport } from '../../../../src/features/bilingual/agencies/receiveJob.ts'
import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sendFile } from './askFile.ts'
import { agencyWords as words } from './messages.ts'

/** What a returned file would change, as the server says it in the reader's language. */
export type SaidReport = Omit<ReturnReport, 'problems'> & {
  readonly problems: ReadonlyArray<{
    readonly code: string
    readonly severity: 'error' | 'warning' | 'info'
    readonly message: string
    readonly line?: number
  }>
}

/** A file that came back, on its way into the draft. */
export const useReturn = (id: number) => {
  const { i18n } = useTranslation()
  const links = usePostLinks()
  const say = useWords()
  const [file, setFile] = useState<File>()
  const [report, setReport] = useState<SaidReport>()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const ask = async (sent: File, query: Readonly<Record<string, string>>) => {
    setBusy(true)
    setRefusal(undefined)
    const asked = new URLSearchParams({ name: sent.name.slice(0, 200), ...query })
    const address = `${links.api(`/${id}/xliff`)}?${asked.toString()}`
    const answer = await sendFile<SaidReport>(address, i18n.language, sent)
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
  const choose = (unit: string, isTheirs: boolean) => {
    const next = new Set(chosen)
    if (isTheirs) next.add(unit)
    else next.delete(unit)
    setChosen(next)
  }
  return { report, refusal, isBusy, chosen, look, take, choose }
}
