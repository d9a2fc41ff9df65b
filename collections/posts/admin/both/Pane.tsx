'use client'
import { EditDepthProvider, useServerFunctions } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'

import { fitIn } from './fitIn.ts'

/** How deep Payload takes the second editor to lie: its labels name fields of that depth. */
const deeper = 2

/** One language: the post's own editor, with its lock, its draft and its publication panel. */
export const Pane = ({ id, isDeeper }: { readonly id: number; readonly isDeeper: boolean }) => {
  const { renderDocument } = useServerFunctions()
  const [view, setView] = useState<ReactNode>()
  useEffect(() => {
    const ending = new AbortController()
    const load = async () => {
      const rendered = await renderDocument({
        collectionSlug: 'posts',
        docID: id,
        drawerSlug: `pane-${id}`,
        overrideEntityVisibility: true,
        redirectAfterDelete: false,
        redirectAfterDuplicate: false,
        signal: ending.signal,
      })
      if (!ending.signal.aborted) setView(rendered?.Document)
    }
    void load()
    return () => ending.abort()
  }, [id, renderDocument])
  const place = useRef<HTMLDivElement>(null)
  useEffect(
    () => (place.current ? fitIn(place.current, isDeeper ? deeper : undefined) : undefined),
    [isDeeper],
  )
  return <div ref={place}>{isDeeper ? <EditDepthProvider>{view}</EditDepthProvider> : view}</div>
}
