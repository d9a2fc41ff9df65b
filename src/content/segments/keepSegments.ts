import { nodeIds } from '../lexical/nodeIds.ts'
import type { Body } from '../lexical/nodes.ts'
import { findParts } from './findParts.ts'
import { foldText } from './foldText.ts'
import type { NodePlace } from './segmentsOf.ts'
import { placesOf, segmentIdOf } from './segmentsOf.ts'
import type { Comparable } from './similarity.ts'
import { comparable, similarity } from './similarity.ts'

/** From how alike on a text without identity is taken for one that has gone. */
const alikeEnough = 0.5

/** How alike it has to be where both of its neighbours are those of what has gone. */
const alikeInPlace = 0.2

/** A line of so few characters may have none in common with what it was. */
const shortLine = 4

/** Beyond so many comparisons only what says the very same is found again. */
const mostComparisons = 250_000

const nodesOf = (body: Body): NodePlace[] =>
  placesOf(body).filter((place): place is NodePlace => 'node' in place)

/** A text that is folded and prepared for comparing when it first is compared. */
type Words = {
  readonly written: string
  readonly folded: () => string
  readonly prepared: () => Comparable
}

const wordsOf = (written: string): Words => {
  let text: string | undefined
  let made: Comparable | undefined
  const folded = () => (text ??= foldText(written))
  return { written, folded, prepared: () => (made ??= comparable(folded())) }
}

const likenessOf = (one: Words, other: Words): number =>
  one.folded() === other.folded() ? 1 : similarity(one.prepared(), other.prepared())

type Known = { readonly id: string; readonly words: Words; readonly at: number }

const knownOf = (body: Body): Map<string, Known> => {
  const known = new Map<string, Known>()
  for (const { node, text } of nodesOf(body)) {
    const id = segmentIdOf(node)
    if (id !== undefined && !known.has(id)) {
      known.set(id, { id, words: wordsOf(text), at: known.size })
    }
  }
  return known
}

type Place = { readonly claim: string | undefined; readonly words: Words }

/** Where several nodes have one identity, the one that says most of what was said keeps it. */
const settleClaims = (
  places: readonly Place[],
  known: ReadonlyMap<string, Known>,
): Array<string | undefined> => {
  const claims = new Map<string, number[]>()
  for (const [at, { claim }] of places.entries()) {
    if (claim !== undefined) claims.set(claim, [...(claims.get(claim) ?? []), at])
  }
  const ids: Array<string | undefined> = places.map(() => undefined)
  for (const [id, claimants] of claims) {
    const before = known.get(id)
    let [holder = 0] = claimants
    if (claimants.length > 1 && before) {
      const likeness = (at: number) => likenessOf(before.words, places[at]!.words)
      for (const at of claimants) if (likeness(at) > likeness(holder)) holder = at
    }
    ids[holder] = id
  }
  return ids
}

/** Give to places without identity those that have gone, to what says the same or most of it. */
const findAgain = (
  ids: Array<string | undefined>,
  places: readonly Place[],
  known: ReadonlyMap<string, Known>,
): void => {
  const here = new Set(ids)
  const gone = [...known.values()].filter(({ id }) => !here.has(id))
  const left = new Set(gone)
  const nameless = () => ids.flatMap((id, at) => (id === undefined ? [at] : []))
  const take = (at: number, one: Known) => {
    ids[at] = one.id
    left.delete(one)
  }
  // Between both ends of the article, which stay where they are.
  const inOrder = ['start', ...known.keys(), 'end']
  const idAt = (at: number) => (at < 0 ? 'start' : at < ids.length ? ids[at] : 'end')
  const isAfter = (at: number, one: Known) => idAt(at - 1) === inOrder[one.at]
  const isBefore = (at: number, one: Known) => idAt(at + 1) === inOrder[one.at + 2]
  const byText = new Map<string, Known[]>()
  for (const one of gone) {
    const text = one.words.folded()
    byText.set(text, [...(byText.get(text) ?? []), one])
  }
  if (gone.length === 0) return
  const takeSame = (which: number[], isTaken: (at: number, one: Known) => boolean) => {
    for (const at of which) {
      const alike = byText.get(places[at]!.words.folded())
      const same = alike?.find((one) => left.has(one) && isTaken(at, one))
      if (same) take(at, same)
    }
  }
  // Several may say the same, as cells do: those first that are certain, then by their neighbours.
  const counts = new Map<string, number>()
  for (const at of nameless()) {
    const text = places[at]!.words.folded()
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  takeSame(nameless(), (at) => {
    const text = places[at]!.words.folded()
    return counts.get(text) === 1 && byText.get(text)?.length === 1
  })
  takeSame(nameless(), isAfter)
  takeSame(nameless().reverse(), isBefore)
  takeSame(nameless(), () => true)
  const partsOf = (which: readonly number[]) =>
    which.map((at) => ({ at, written: places[at]!.words.written }))
  const partsGone = () => [...left].map((one) => ({ at: one.at, written: one.words.written, one }))
  if (nameless().length * left.size > mostComparisons) return
  for (const [{ at }, { one }] of findParts(partsOf(nameless()), partsGone())) take(at, one)
  for (const [{ one }, { at }] of findParts(partsGone(), partsOf(nameless()))) take(at, one)
  const open = nameless()
  const pairs = open.flatMap((at) =>
    [...left].map((one) => ({ at, one, likeness: likenessOf(one.words, places[at]!.words) })),
  )
  const distance = ({ at, one }: (typeof pairs)[number]) => Math.abs(at - one.at)
  pairs.sort((a, b) => b.likeness - a.likeness || distance(a) - distance(b))
  for (const { at, one, likeness } of pairs) {
    if (likeness >= alikeEnough && ids[at] === undefined && left.has(one)) take(at, one)
  }
  // A short line is soon another one: in the same place, less is enough, or nothing.
  for (const { at, one, likeness } of pairs) {
    if (ids[at] !== undefined || !left.has(one)) continue
    const isShort =
      Math.max(places[at]!.words.written.length, one.words.written.length) <= shortLine
    if (likeness < alikeInPlace && !isShort) continue
    if (isAfter(at, one) && isBefore(at, one)) take(at, one)
  }
}

/**
 * Give every segment of a body its identity, and none to two.
 *
 * What has an identity keeps it, wherever it now stands and whatever it says. Where a copy or a
 * split has left two with the same, the one that says more of what was said keeps it. What has none
 * (pasted, sent over the API, imported anew) gets that of the segment it was, if one has gone that
 * said the same, alone or with its neighbours, or most of it; else a new one, derived from `seed`
 * and its words.
 *
 * @param after the body that is about to be stored; its nodes are given their identities.
 * @param before the body that is stored, if there is one.
 * @param seed what tells this article from others.
 */
export const keepSegments = (after: Body, before: Body | undefined, seed: string): void => {
  const known = before ? knownOf(before) : new Map<string, Known>()
  const found = nodesOf(after)
  const places = found.map(({ node, text }): Place => ({
    claim: segmentIdOf(node),
    words: wordsOf(text),
  }))
  const ids = settleClaims(places, known)
  if (places.every(({ claim }, at) => claim !== undefined && ids[at] === claim)) return
  findAgain(ids, places, known)
  const used = new Set([...ids, ...known.keys()])
  const newId = nodeIds(`${seed}\nsegment`)
  const idFor = (text: string): string => {
    for (;;) {
      const id = newId(text)
      if (used.has(id)) continue
      used.add(id)
      return id
    }
  }
  for (const [at, { node }] of found.entries()) {
    node.$ = { ...node.$, segment: ids[at] ?? idFor(places[at]!.words.written) }
  }
}
