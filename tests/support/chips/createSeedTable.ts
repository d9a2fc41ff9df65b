import type { Payload } from 'payload'

import { approveFact } from '../../../src/features/chips/facts/approveFact.ts'
import { proposeFact } from '../../../src/features/chips/facts/proposeFact.ts'
import { inTransaction } from '../../../src/features/publication/inTransaction.ts'
import { createUser } from '../factories/createUser.ts'
import { seedGrid } from './seedGrid.ts'

const names = ['A100', 'H100', 'A800', 'H800', 'H20', 'L20', 'RTX 5090D'] as const

/** What an editor holds who has looked up what the seed's table says. */
const looked: ReadonlyArray<readonly [chip: (typeof names)[number], series: string, said: string]> =
  [
    ['A100', 'rate.int8.dense.tensor', '624 TOPS'],
    ['A100', 'memory-bandwidth', '2,039 GB/s'],
    ['A100', 'link-bandwidth', '600 GB/s'],
    ['A100', 'rate.fp32.dense.vector', '19.5 TFLOPS'],
    ['H100', 'rate.int8.dense.tensor', '1,979 TOPS'],
    ['H100', 'memory-bandwidth', '3.35 TB/s'],
    ['A800', 'link-bandwidth', '400 GB/s'],
    ['RTX 5090D', 'announced', '2025-01'],
  ]

/** Save the seed's table and its chips, with what is right of them held; gives the numbers. */
export const createSeedTable = async (payload: Payload) => {
  const kind = 'data-sheet' as const
  const { id: source } = await payload.create({
    collection: 'sources',
    data: { title: '規格書', kind },
    locale: 'zh-TW',
  })
  const title = 'Data sheet'
  await payload.update({ collection: 'sources', id: source, data: { title }, locale: 'en' })
  const chips = new Map<string, number>()
  for (const alias of names) {
    const name = alias === 'RTX 5090D' ? 'GeForce RTX 5090D' : alias
    const slug = alias.toLowerCase().replaceAll(' ', '-')
    const data = { name, slug, vendor: 'NVIDIA', aliases: [alias] }
    const { id } = await payload.create({ collection: 'chips', data, locale: 'zh-TW' })
    await payload.update({ collection: 'chips', id, data: { name }, locale: 'en' })
    chips.set(alias, id)
  }
  const user = { ...(await createUser(payload, { role: 'editor' })), collection: 'users' as const }
  await inTransaction(payload, { user }, async (req) => {
    for (const [chip, series, published] of looked) {
      const statement = { series, published, confidence: 'official', source } as const
      const made = await proposeFact(chips.get(chip)!, statement, req)
      if (!made.ok) throw new Error(made.problem.code)
      const held = await approveFact(made.value, {}, req)
      if (!held.ok) throw new Error(held.problem.code)
    }
  })
  const data = { title: 'NVIDIA AI晶片系列比較表', grid: seedGrid() }
  const { id: table } = await payload.create({
    collection: 'spec-tables',
    data,
    locale: 'zh-TW',
  })
  return { chips, source, table }
}
