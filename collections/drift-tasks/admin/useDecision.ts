'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { DriftDecision } from '../../../src/features/chips/drift/decideDrift.ts'
import type { DriftState } from '../../../src/features/chips/drift/driftTask.ts'

type Answer = { readonly errors?: ReadonlyArray<{ readonly message?: string }> }

const outcomes: Readonly<Record<DriftDecision, DriftState>> = {
  update: 'updating',
  note: 'noting',
  leave: 'left',
}

/** Send a decision, and know what came of it; `refused` is empty where nobody answered. */
export const useDecision = (id: number | string | undefined) => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [state, setState] = useState<DriftState>()
  const [refused, setRefused] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const send = async (decision: DriftDecision): Promise<string | undefined> => {
    const response = await fetch(
      `${config.serverURL}${config.routes.api}/drift-tasks/${id}/decide`,
      {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': readerOf(i18n), 'Content-Type': 'application/json' },
        body: JSON.stringify({ decision }),
      },
    )
    if (response.ok) return undefined
    const { errors } = (await response.json()) as Answer
    return errors?.[0]?.message ?? ''
  }
  const decide = async (decision: DriftDecision): Promise<void> => {
    if (isBusy) return
    setBusy(true)
    const against = await send(decision).catch(() => '')
    setRefused(against)
    if (against === undefined) setState(outcomes[decision])
    setBusy(false)
  }
  return { state, refused, isBusy, decide }
}
