'use client'
import { useSyncExternalStore } from 'react'

import { sayMoment } from '../../bilingual/admin/sayMoment.ts'

const never = () => () => {}

/** A moment on the clock of whoever reads it, which the server does not know. */
export const Moment = ({ at }: { readonly at: string }) => {
  const said = useSyncExternalStore(
    never,
    () => sayMoment(at),
    () => '',
  )
  return <time dateTime={at}>{said}</time>
}
