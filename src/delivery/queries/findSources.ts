import type { SourceRecord } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import type { Reader } from './reader.ts'

const select = {
  title: true,
  kind: true,
  publisher: true,
  url: true,
  publishedOn: true,
  accessedOn: true,
  quotation: true,
} as const

/** Read sources by id; those that the reader may not see are absent. */
export const findSources = async (
  reader: Reader,
  ids: readonly number[],
): Promise<ReadonlyMap<number, SourceRecord>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await reader.payload.find({
    collection: 'sources',
    ...asReader(reader),
    where: { id: { in: [...ids] } },
    select,
  })
  return new Map(docs.map((source) => [source.id, source]))
}
