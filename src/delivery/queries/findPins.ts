import type { TablePin } from '../../features/chips/live/tablePin.ts'
import { asReader } from './asReader.ts'
import type { Reader } from './reader.ts'

/** Find what the tables and charts of a published post are pinned to, by block; a draft's are not yet. */
export const findPins = async (
  reader: Reader,
  post: number,
): Promise<ReadonlyMap<string, TablePin>> => {
  const { docs } = await reader.payload.find({
    collection: 'table-pins',
    ...asReader(reader),
    draft: false,
    where: { post: { equals: post } },
    select: { block: true, table: true, asked: true, onDay: true, knownAt: true },
  })
  return new Map(
    docs.map(({ block, table, asked, onDay, knownAt }) => [
      block,
      {
        block,
        table: table ?? undefined,
        asked,
        onDay: onDay ?? undefined,
        knownAt: knownAt ?? undefined,
      },
    ]),
  )
}
