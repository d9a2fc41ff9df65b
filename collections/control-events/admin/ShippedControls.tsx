'use client'
import {
  Button,
  useAuth,
  useConfig,
  useListDrawerContext,
  useListQuery,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { ShippedReport } from '../../../src/features/chips/control/shipped/loadShippedControls.ts'
import { canApproveFacts } from '../../../src/policies/canApproveFacts.ts'
import { factWords } from '../../chips/admin/factWords.ts'
import { eventWords as words } from './eventWords.ts'
import '../../chips/admin/facts.css'

/**
 * Above the lists of rules and events: bring in those that come with the product, and later chips
 * that came since; open as long as there is nothing.
 */
export const ShippedControls = () => {
  const say = useWords()
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { isInDrawer } = useListDrawerContext()
  const { data, query, refineListData } = useListQuery()
  const [isLoading, setIsLoading] = useState(false)
  const [said, setSaid] = useState('')
  const [problems, setProblems] = useState<ShippedReport['problems']>([])
  const isEmpty = data?.totalDocs === 0 && !query.where && !query.search
  if (isInDrawer || !canApproveFacts(user)) return null
  const load = async () => {
    setIsLoading(true)
    try {
      const address = `${config.serverURL}${config.routes.api}/control-events/shipped`
      const headers = { 'Accept-Language': readerOf(i18n) }
      const response = await fetch(address, { method: 'POST', credentials: 'include', headers })
      const report = response.ok ? ((await response.json()) as ShippedReport) : undefined
      setSaid(report ? say(words.shippedLoaded, report.counts) : say(factWords.failed))
      setProblems(report?.problems ?? [])
      if (report) await refineListData({ page: 1 })
    } catch {
      setSaid(say(factWords.failed))
    } finally {
      setIsLoading(false)
    }
  }
  return (
    <details className="facts facts--shipped" open={isEmpty || said !== ''}>
      <summary>{say(words.shipped)}</summary>
      <p>{say(words.loadShippedAbout)}</p>
      <Button
        buttonStyle="secondary"
        disabled={isLoading}
        margin={false}
        onClick={() => void load()}
        size="small"
        type="button"
      >
        {say(words.loadShipped)}
      </Button>
      <output>{said}</output>
      {problems.length > 0 ? (
        <ul>
          {problems.map(({ where, message }) => (
            <li key={where}>{say(message)}</li>
          ))}
        </ul>
      ) : null}
    </details>
  )
}
