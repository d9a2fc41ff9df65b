'use client'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'

import type { DeskAlignment } from './deskJoint.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { whenIdle } from '../../../../src/features/bilingual/admin/whenIdle.ts'
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
/** The same for a screen that opens: there the first marks are waited for. */
const openingTime = 30
/** How long looking may wait for a moment in which the browser is idle, in milliseconds. */
const patience = 250

const isSameMap = <Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  isSame: (a: Value, b: Value | undefined) => boolean,
): boolean =>
  one.size === other.size && [...one].every(([key, value]) => isSame(value, other.get(key)))

const isSameFound = (one: Found, other: Found): boolean =>
  locales.every((language) =>
    isSameMap(one.places[language], other.places[language], (a, b) => a === b),
  ) && isSameMap(one.marks, other.marks, (a, b) => a.top === b?.top && a.left === b.left)

const findAll = (panes: PaneRefs, view: DeskAlignment, leader: Locale): Found => {
  const of = (language: Locale): ReadonlyMap<string, HTMLElement> => {
    const pane = panes[language].current
    const all = view.joints.flatMap(({ sides }) => sides[language])
    const byId = new Map(all.map((segment) => [segment.id, segment]))
    const segments = view.order[language].flatMap((id) => byId.get(id) ?? [])
    if (!pane) return new Map()
    const known = findByIdentity(pane)
    // What was just typed is found by its words.
    if (segments.every(({ id }) => known.has(id))) return known
    return new Map([...findPlaces(pane, segments), ...known])
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
  const callOff = useRef<() => void>(undefined)
  const since = useRef<number>(undefined)
  const isOpening = useRef(true)
  const look = useCallback(() => {
    callOff.current?.()
    since.current ??= performance.now()
    const rest = since.current + longestWait - performance.now()
    const find = () => {
      since.current = undefined
      if (!view) return
      const now = findAll(panes, view, leader)
      isOpening.current &&= view.joints.length > 0 && now.marks.size === 0
      // Two hundred marks are drawn anew; whoever types does not wait for them.
      startTransition(() => setFound((known) => (isSameFound(known, now) ? known : now)))
    }
    const pause = Math.max(0, Math.min(isOpening.current ? openingTime : settleTime, rest))
    callOff.current = whenIdle(find, pause, isOpening.current || rest <= 0 ? 0 : patience)
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
      callOff.current?.()
    }
  }, [panes, look])
  const findNow = () => (view ? findAll(panes, view, leader).places : nowhere.places)
  return { ...found, findNow }
}
