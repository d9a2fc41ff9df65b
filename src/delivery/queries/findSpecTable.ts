import type { Material, SpecTableRecord } from './articleRecord.ts'
import { findMaterial } from './findMaterial.ts'
import { postMoment } from './postMoment.ts'
import type { Reader } from './reader.ts'

/** The one block by which a table stands that is asked for by itself. */
export const aloneBlock = 'alone'

/** A table with all that it shows on a day. */
export type SpecTableMaterial = {
  readonly table: SpecTableRecord
  readonly material: Material
}

/**
 * Find a table by itself, with what its cells show on a day, as it was known at a moment (now).
 *
 * `undefined` if the reader may not see it.
 */
export const findSpecTable = async (
  reader: Reader,
  id: number,
  { on, known }: { readonly on: string; readonly known?: string | undefined },
): Promise<SpecTableMaterial | undefined> => {
  const pin = { block: aloneBlock, table: id, asked: `day ${on}`, onDay: on, knownAt: known }
  const wanted = {
    media: [],
    tables: [id],
    chips: [],
    mentioned: [],
    sources: [],
    posts: [],
    charts: [],
    moment: postMoment({}),
  }
  const material = await findMaterial(reader, wanted, new Map([[aloneBlock, pin]]))
  const table = material.tables.get(id)
  return table && { table, material }
}
