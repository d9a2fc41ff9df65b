'use client'
import { EditDepthProvider } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'

import { fitIn } from './fitIn.ts'

/** How deep Payload takes the second editor to lie: its labels name fields of that depth. */
const deeper = 2

/** One language: the post's own editor, with its lock, its draft and its publication panel. */
export const Pane = ({
  document,
  isDeeper,
}: {
  /** The editor as the page brings it; a newer page tells it that it has been taken over. */
  readonly document: ReactNode
  readonly isDeeper: boolean
}) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(
    () => (place.current ? fitIn(place.current, isDeeper ? deeper : undefined) : undefined),
    [isDeeper],
  )
  return (
    <div ref={place}>{isDeeper ? <EditDepthProvider>{document}</EditDepthProvider> : document}</div>
  )
}
