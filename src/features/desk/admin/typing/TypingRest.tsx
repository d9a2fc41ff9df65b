'use client'
import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useEffect, useMemo, useState } from 'react'

import { restWhileTyping } from './restWhileTyping.ts'
import { TypingClock } from './typingClock.ts'

/** Keep the forms below from asking the server about every letter while somebody types. */
export const TypingRest = ({ children }: { readonly children?: ReactNode }) => {
  const { serverFunction } = useServerFunctions()
  const [clock] = useState(() => new TypingClock())
  useEffect(() => clock.watch(document), [clock])
  const rested = useMemo(
    () => restWhileTyping(serverFunction, clock.lastTyped),
    [serverFunction, clock],
  )
  return <ServerFunctionsProvider serverFunction={rested}>{children}</ServerFunctionsProvider>
}
