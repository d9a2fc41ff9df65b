'use client'
import { useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'

import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import { sendOrder } from '../../posts/admin/publication/sendOrder.ts'
import { useBundleLinks } from './useBundleLinks.ts'

/** After the instant, so that the database agrees that it has come. */
const margin = 150

/** Have the server fire a bundle that is counted down once its seconds are over, worker or not. */
export const useFireBundle = (
  view: BundleView | undefined,
  ahead: number,
  refresh: () => Promise<void>,
): void => {
  const { i18n } = useTranslation()
  const links = useBundleLinks()
  const isCounting = view?.isCounting === true && view.mayPublish
  const instant = isCounting ? view.instant : undefined
  const fire = useEffectEvent(async () => {
    if (!view) return
    await sendOrder(links.order(view.id, '/fire'), i18n.language, {})
    await refresh()
  })
  const pauseUntil = useEffectEvent((at: string) =>
    Math.max(0, Date.parse(at) - Date.now() - ahead),
  )
  useEffect(() => {
    if (instant === undefined) return undefined
    const timer = setTimeout(() => void fire(), pauseUntil(instant) + margin)
    return () => clearTimeout(timer)
  }, [instant])
}
