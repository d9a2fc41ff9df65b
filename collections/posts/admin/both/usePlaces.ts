'use client'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { DeskAlignment } from './deskJoint.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { findByIdentity } from './findByIdentity.ts'
import { findPlaces } from './findPlaces.ts'
import type { MarkPlace } from './layMarks.ts'
import { layMarks } from './layMarks.ts'
import type { PaneRefs } from './usePanes.ts'

/** Where the segments of both languages stand on the screen. */
export type Places = Readonly<Record<Locale, ReadonlyMap<string, HTMLElement>>>

type Found = { readonly places: Places; readonly marks: ReadonlyMap<string, MarkPlace> }

type PlacesNow = Found & {
  /** Look at once, for whoever is about to write there. */
  readonly findNow: () => Places
}

const nowhere: Found = { places: { 'zh-TW': new Map(), en: new Map() }, marks: new Map() }

/** Until a screen that changes has come to rest, and how long it may go on, in milliseconds. */
const settleTime = 250
const longestWait = 1000

const findAll = (panes: PaneRefs, view: DeskAlignment, leader: Locale): Found => {
  const of = (language: Locale): ReadonlyMap<string, HTMLElement> => {
    const pane = panes[language].current
    const all = view.joints.flatMap(({ sides }) => sides[language])
    const byId = new Map(all.map((segment) => [segment.id, segment]))
    const segments = view.order[language].flatMap((id) => byId.get(id) ?? [])
    if (!pane) return new Map()
    return new Map([...findPlaces(pane, segments), ...findByIdentity(pane)])
  }
  const places = { 'zh-TW': of('zh-TW'), en: of('en') }
  const pane = panes[leader].current
  const marks = pane ? layMarks(view.joints, places, { language: leader, pane }) : nowhere.marks
  return { places, marks }
}

/**
 * Look up where segments stand, and their marks, again whenever a pane has changed its size or its
 * words.
 *
 * @param leader the language along which the marks run.
 */
export const usePlaces = (
  panes: PaneRefs,
  view: DeskAlignment | undefined,
  leader: Locale,
): PlacesNow => {
  const [found, setFound] = useState(nowhere)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const since = useRef<number>(undefined)
  const look = useCallback(() => {
    clearTimeout(waiting.current)
    since.current ??= performance.now()
    const rest = since.current + longestWait - performance.now()
    waiting.current = setTimeout(
      () => {
        since.current = undefined
        if (view) setFound(findAll(panes, view, leader))
      },
      Math.max(0, Math.min(settleTime, rest)),
    )
  }, [leader, panes, view])
  useEffect(() => {
    const sizes = new ResizeObserver(look)
    const words = new MutationObserver(look)
    for (const language of locales) {
      const pane = panes[language].current
      if (!pane) continue
      sizes.observe(pane)
      // A pane scrolls: what grows is what stands in it.
      for (const content of pane.children) sizes.observe(content)
      words.observe(pane, { childList: true, subtree: true })
    }
    look()
    return () => {
      sizes.disconnect()
      words.disconnect()
      clearTimeout(waiting.current)
    }
  }, [panes, look])
  const findNow = () => (view ? findAll(panes, view, leader).places : nowhere.places)
  return { ...found, findNow }
}
