import type { TableProposals } from '../../../src/features/chips/cells/tableProposals.ts'
import { poolOf } from '../../../src/features/publication/poolOf.ts'
import type { Actor } from '../../../src/policies/role.ts'
import type { Newsroom } from '../createNewsroom.ts'
import { createStaff } from '../createStaff.ts'
import { serveNewsroom } from '../serveNewsroom.ts'
import { createSeedTable } from './createSeedTable.ts'

/** Open the desk of a newsroom that has the seed's table, and what facts are read from it. */
export const openSeedDesk = async (newsroom: Newsroom) => {
  const { payload } = newsroom
  const serve = serveNewsroom(newsroom)
  const staff = await createStaff(payload)
  const { chips, source, table } = await createSeedTable(payload)

  const ask = async <Value>(path: string, as: Actor = 'editor', body?: object) => {
    const headers = { ...staff[as].headers, 'Accept-Language': 'zh-TW' }
    const response = await serve(`/api${path}`, {
      headers,
      ...(body ? { body, method: 'POST' } : {}),
    })
    return { status: response.status, value: (await response.json()) as Value }
  }

  const propose = async (keys: 'all' | readonly string[], as: Actor = 'writer', id = table) =>
    await ask<TableProposals>(`/spec-tables/${id}/facts`, as, { keys })

  const count = async (where = 'true'): Promise<number> => {
    const { rows } = await poolOf(payload).query<{ count: string }>(
      `select count(*) as count from chip_facts where ${where}`,
    )
    return Number(rows[0]!.count)
  }

  return { chips, source, table, ask, propose, count }
}

/** What tests of the facts of tables work with. */
export type SeedDesk = Awaited<ReturnType<typeof openSeedDesk>>
