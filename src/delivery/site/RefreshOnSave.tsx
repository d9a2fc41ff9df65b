'use client'

import { RefreshRouteOnSave } from '@payloadcms/live-preview-react'
import { useRouter } from 'next/navigation'
import { useSyncExternalStore } from 'react'

const nothing = () => () => {}

/** Show a preview anew whenever the editor beside it has saved. Only messages of this site count. */
export const RefreshOnSave = () => {
  const router = useRouter()
  const origin = useSyncExternalStore(
    nothing,
    () => window.location.origin,
    () => '',
  )
  return origin === '' ? null : (
    <RefreshRouteOnSave refresh={() => router.refresh()} serverURL={origin} />
  )
}
