import type { Payload } from 'payload'

import type { FactSheet } from '../../../src/features/chips/facts/readFactSheet.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Actor } from '../../../src/policies/role.ts'
import type { Newsroom } from '../createNewsroom.ts'
import { createStaff } from '../createStaff.ts'
import { unique } from '../factories/unique.ts'
import { serveNewsroom } from '../serveNewsroom.ts'

/** What the desk's addresses answer. */
export type Answer = {
  readonly status: number
  readonly id?: number
  readonly message?: string
  readonly code?: string
}

/** What tests of facts work with: a desk that says things of chips, through its own addresses. */
export type FactDesk = Awaited<ReturnType<typeof openFactDesk>>

const saveSource = async (payload: Payload, title: string): Promise<number> => {
  const data = { title, kind: 'data-sheet' as const }
  return (await payload.create({ collection: 'sources', data, locale: 'en' })).id
}

/** Open the desk of a newsroom: staff, a source, and the ways to say and decide. */
export const openFactDesk = async (newsroom: Newsroom) => {
  const { payload } = newsroom
  const serve = serveNewsroom(newsroom)
  const staff = await createStaff(payload)
  const source = await saveSource(payload, 'Data sheet')

  const createChip = async (letter = 'H'): Promise<number> => {
    const name = `${letter}${unique()}`
    const data = { name, slug: name.toLowerCase(), vendor: 'NVIDIA' }
    return (await payload.create({ collection: 'chips', data, locale: 'en' })).id
  }

  const post = async (path: string, body: object, as: Actor = 'editor'): Promise<Answer> => {
    const headers = { ...staff[as].headers, 'Accept-Language': 'en' }
    const response = await serve(`/api${path}`, { headers, method: 'POST', body })
    const json = (await response.json()) as {
      id?: number
      errors?: Array<{ message: string; data?: { code?: string } }>
    }
    return {
      status: response.status,
      id: json.id,
      message: json.errors?.[0]?.message,
      code: json.errors?.[0]?.data?.code,
    }
  }

  const said = (more: object = {}) => ({
    series: 'memory-bandwidth',
    published: '2,039 GB/s',
    confidence: 'official',
    source,
    ...more,
  })

  const sheetOf = async (chip: number): Promise<FactSheet> =>
    (await (
      await serve(`/api/chips/${chip}/facts`, { headers: staff.editor.headers })
    ).json()) as FactSheet

  /** Have the desk hold something of a chip, or say why it does not. */
  const holdOf = async (chip: number, more: object = {}): Promise<number> => {
    const held = await post(`/chips/${chip}/facts`, said({ approval: {}, ...more }))
    if (held.id === undefined) throw new Error(JSON.stringify(held))
    return held.id
  }

  /** Have the desk hold that the US denies licences for a chip to China, or something else. */
  const holdEvent = async (chip: number, more: object = {}): Promise<number> => {
    const event = {
      name: { en: 'Letter', 'zh-TW': '通知函' },
      kind: 'letter',
      jurisdiction: 'US',
      destinations: ['CN'],
      effectiveOn: '2024-04-09',
      status: 'denial',
      source,
      approval: {},
      ...more,
    }
    const held = await post(`/chips/${chip}/events`, event)
    if (held.id === undefined) throw new Error(JSON.stringify(held))
    return held.id
  }

  const hold = async (more: object = {}) => {
    const chip = await createChip()
    return { chip, held: await holdOf(chip, more) }
  }

  const rows = async (query: string, values: unknown[] = []) =>
    (await poolOf(payload).query<Record<string, unknown>>(query, values)).rows

  return {
    serve,
    staff,
    source,
    createChip,
    post,
    said,
    sheetOf,
    hold,
    holdOf,
    holdEvent,
    rows,
    saveSource,
  }
}
