'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'

import { ask } from '../../../src/features/bilingual/admin/ask.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { TableOrder } from '../../../src/features/chips/cells/proposeTableFacts.ts'
import type { TableProposals } from '../../../src/features/chips/cells/tableProposals.ts'
import type { TableReading } from '../../../src/features/chips/cells/tableReading.ts'

/** What a table says, and what was last ordered. */
type State = {
  readonly reading?: TableReading
  readonly isBusy?: boolean
  readonly hasFailed?: boolean
  /** Counts orders, so that whoever gave one is told of each. */
  readonly orders: number
  readonly made?: TableProposals
  /** The one value that was ordered by itself. */
  readonly ordered?: string
}

/** Read what a spec table says of chips, and order that it is proposed. */
export const useTableFacts = (table: number | string | undefined) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = readerOf(i18n)
  const [state, setState] = useState<State>({ orders: 0 })
  const address = (path: `/${string}`) => formatAdminURL({ apiRoute: config.routes.api, path })
  const facts = address(`/spec-tables/${table}/facts`)
  const begin = () =>
    setState(({ made: _made, ...now }) => ({ ...now, isBusy: true, hasFailed: false }))
  const fail = () => setState((now) => ({ ...now, isBusy: false, hasFailed: true }))
  const load = async (more: Partial<State>) => {
    const answer = await ask<TableReading>(facts, language)
    if (!answer.ok) return fail()
    setState((now) => ({ orders: now.orders, ...more, reading: answer.value, isBusy: false }))
    return undefined
  }
  return {
    ...state,
    read: async () => {
      begin()
      await load({})
    },
    propose: async (keys: TableOrder['keys']) => {
      begin()
      const body = { keys }
      const answer = await ask<TableProposals>(facts, language, { method: 'POST', body })
      if (!answer.ok) return fail()
      const ordered = keys === 'all' ? {} : { ordered: keys[0] }
      return await load({ orders: state.orders + 1, made: answer.value, ...ordered })
    },
    relate: async (chip: number, derivedFrom: number): Promise<boolean> => {
      begin()
      const options = { method: 'PATCH', body: { derivedFrom } }
      const answer = await ask(address(`/chips/${chip}?depth=0`), language, options)
      if (answer.ok) await load({})
      else fail()
      return answer.ok
    },
  }
}
