'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { ProposalCounts } from '../../../src/features/chips/facts/countProposals.ts'

/**
 * Count what could be wanted of the proposals, while somebody looks at it; the last counts stay
 * until the next are there.
 *
 * @param query what is wanted, as `writeProposalQuery` writes it.
 * @param reading absent while nobody looks; counted anew whenever it changes.
 */
export const useProposalCounts = (
  query: string,
  reading: number | undefined,
): ProposalCounts | undefined => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = readerOf(i18n)
  const [counts, setCounts] = useState<ProposalCounts>()
  const path = '/chip-facts/proposals/counts' as const
  const address = `${formatAdminURL({ apiRoute: config.routes.api, path })}${query}`
  useEffect(() => {
    if (reading === undefined) return undefined
    let isGone = false
    void (async () => {
      const answer = await ask<ProposalCounts>(address, language)
      if (!isGone && answer.ok) setCounts(answer.value)
    })()
    return () => {
      isGone = true
    }
  }, [address, language, reading])
  return counts
}
