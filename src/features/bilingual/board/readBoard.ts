import { setTimeout as rest } from 'node:timers/promises'

import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import type { CellState, SideCounts } from './boardCell.ts'
import type { BoardQuery } from './boardQuery.ts'
import { writeBoardQuery } from './boardQuery.ts'
import { countSoon } from './countSoon.ts'
import { countStories } from './countStories.ts'
import type { Planned, StoredCell } from './findBoardCells.ts'
import { findBoardCells } from './findBoardCells.ts'
import { countChanged, noteAllStories } from './storyChanges.ts'

/** One language of a story as the board shows it; moments are ISO 8601. */
export type BoardSide = SideCounts & {
  readonly post: number
  readonly title: string | null
  readonly state: CellState
  readonly planned: readonly Planned[]
  readonly behindSince: string | null
  readonly readersBehindSince: string | null
  readonly isOverdue: boolean
  readonly due: string | null
  readonly owner: string | null
  readonly editedAt: string
}

/** A story of the board; a language that nobody has written is absent. */
export type BoardRow = {
  readonly key: string
  readonly sides: Readonly<Partial<Record<Locale, BoardSide>>>
}

/** Something to choose from. */
export type Choice = { readonly id: number; readonly name: string }

/** A page of the board. */
export type Board = {
  readonly rows: readonly BoardRow[]
  readonly hasMore: boolean
  /** Stories whose numbers are older than their posts; up to a thousand of them are counted. */
  readonly waiting: number
  readonly owners: readonly Choice[]
  readonly categories: readonly Choice[]
}

/** How many stories are counted while somebody waits for the board. */
const atOnce = 20

/** How often, and how long in milliseconds, somebody else's counting is waited for. */
const [turns, pause] = [8, 50]

/** How many that still have to be counted are looked for. */
export const mostWaiting = 999

const shared = { depth: 0, pagination: false, overrideAccess: false } as const

/** Count what has changed a moment ago, so that the board tells what is so; the rest soon after. */
const catchUp = async (req: PayloadRequest): Promise<number> => {
  const changed = await countChanged(req, mostWaiting)
  if (changed === 0) return 0
  let counted = await countStories(req.payload, atOnce)
  for (let turn = 0; counted === 'busy' && turn < turns; turn += 1) {
    await rest(pause)
    counted = await countStories(req.payload, atOnce)
  }
  // Fewer than were asked for: those were all.
  if (counted !== 'busy' && counted < atOnce) return 0
  countSoon(req.payload)
  return counted === 'busy' ? changed : Math.max(0, changed - counted)
}

/** Find the cells of a page; where nothing has ever been counted, all there is waits for it from now on. */
const findCells = async (query: BoardQuery, req: PayloadRequest) => {
  const waiting = await catchUp(req)
  const found = await findBoardCells(query, req)
  if (found.cells.length > 0 || writeBoardQuery(query) !== '') return { ...found, waiting }
  await noteAllStories(req)
  const noted = await catchUp(req)
  return { ...(await findBoardCells(query, req)), waiting: noted }
}

const findPosts = async (cells: readonly StoredCell[], req: PayloadRequest) => {
  if (cells.length === 0) return []
  const { docs } = await req.payload.find({
    ...shared,
    collection: 'posts',
    draft: true,
    where: { id: { in: cells.map(({ post }) => post) } },
    select: { title: true, owner: true, due: true, updatedAt: true },
    req,
  })
  return docs
}

type FoundPost = Awaited<ReturnType<typeof findPosts>>[number]

const sideOf = (
  cell: StoredCell,
  { title, owner, due, updatedAt }: FoundPost,
  owners: readonly Choice[],
): BoardSide => ({
  post: cell.post,
  title: title || null,
  state: cell.state,
  planned: cell.planned,
  behind: cell.behind,
  untranslated: cell.untranslated,
  unjoined: cell.unjoined,
  behindSince: cell.behindSince,
  readersBehindSince: cell.readersBehindSince,
  isOverdue: cell.isOverdue,
  due: due ?? null,
  owner: owners.find(({ id }) => id === relatedId(owner))?.name ?? null,
  editedAt: updatedAt,
})

const findOwners = async (req: PayloadRequest): Promise<Choice[]> => {
  const { docs } = await req.payload.find({
    ...shared,
    collection: 'users',
    where: { role: { not_equals: 'frontend' } },
    select: { name: true },
    sort: 'name',
    limit: 500,
    req,
  })
  return docs
}

const findCategories = async (reader: Locale, req: PayloadRequest): Promise<Choice[]> => {
  const { docs } = await req.payload.find({
    ...shared,
    collection: 'categories',
    select: { name: true, slug: true },
    locale: reader,
    sort: 'order',
    limit: 500,
    req,
  })
  return docs.map(({ id, name, slug }) => ({ id, name: name || slug }))
}

/**
 * Read a page of the board, at the same cost for any page and any number of stories a page.
 *
 * What changed a moment ago is counted first. Order and numbers come past access, what posts say
 * does not: a post that the user may not read is absent.
 *
 * @param reader the language in which categories are named.
 */
export const readBoard = async (
  query: BoardQuery,
  reader: Locale,
  req: PayloadRequest,
): Promise<Board> => {
  const [{ cells, hasMore, waiting }, owners, categories] = await Promise.all([
    findCells(query, req),
    findOwners(req),
    findCategories(reader, req),
  ])
  const posts = new Map((await findPosts(cells, req)).map((post) => [post.id, post]))
  const keys = [...new Set(cells.map(({ key }) => key))]
  const rows = keys.map((key): BoardRow => {
    const own = cells.filter((cell) => cell.key === key)
    const sides = locales.flatMap((language) => {
      const cell = own.find((one) => one.language === language)
      const post = cell && posts.get(cell.post)
      return cell && post ? [[language, sideOf(cell, post, owners)] as const] : []
    })
    return { key, sides: Object.fromEntries(sides) }
  })
  const visible = rows.filter(({ sides }) => Object.keys(sides).length > 0)
  return { rows: visible, hasMore, waiting, owners, categories }
}
