'use client'
import { useEffect, useRef, useState } from 'react'

import type {
  Estimate,
  Machine,
} from '../../../../../src/features/bilingual/machine/admin/useMachine.ts'
import type { Locale } from '../../../../../src/kernel/locale.ts'

/** How long somebody stays at a paragraph before it is asked what that one would cost, in ms. */
const stay = 400

/**
 * Find out what it is likely to cost to have one source translated, before anybody orders it; absent
 * until that is known, and where the server would refuse the order, which then says why.
 */
export const useLikelyCost = (
  { service, estimate }: Pick<Machine, 'estimate' | 'service'>,
  to: Locale,
  sourceKey: string | undefined,
): Estimate | undefined => {
  const [known, setKnown] = useState<{ readonly of: string; readonly cost: Estimate }>()
  const asking = useRef(estimate)
  useEffect(() => {
    asking.current = estimate
  })
  const wanted = service && sourceKey !== undefined ? `${to} ${sourceKey}` : undefined
  useEffect(() => {
    if (wanted === undefined) return undefined
    let isOver = false
    const timer = setTimeout(async () => {
      const answered = await asking.current(to, sourceKey)
      if (!isOver && answered.ok) setKnown({ of: wanted, cost: answered.value })
    }, stay)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [wanted, to, sourceKey])
  return known?.of === wanted ? known?.cost : undefined
}
