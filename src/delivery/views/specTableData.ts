import type { Locale } from '../../kernel/locale.ts'
import type { SpecTableMaterial } from '../queries/findSpecTable.ts'
import { aloneBlock } from '../queries/findSpecTable.ts'
import { postMoment } from '../queries/postMoment.ts'
import { AnchorBook } from './article/anchorBook.ts'
import { SourceLedger } from './article/sourceLedger.ts'
import { shownTable } from './article/shownTable.ts'

/** A table as machines get it: what readers see on a day, with what it rests on. */
export type SpecTableData = NonNullable<ReturnType<typeof specTableData>>

/**
 * Make a table ready for machines: the same view as in an article.
 *
 * `undefined` where its grid cannot be read.
 */
export const specTableData = (
  { table, material }: SpecTableMaterial,
  { on, known }: { readonly on: string; readonly known?: string | undefined },
  locale: Locale,
) => {
  const sources = new SourceLedger(material.sources.keys())
  const parsing = {
    locale,
    material,
    sources,
    moment: postMoment({}),
    anchors: new AnchorBook(),
    tables: { count: 0 },
    titles: new Map<string, number>(),
    mentioned: new Set<number>(),
  }
  const block = {
    id: aloneBlock,
    blockType: 'spec-table',
    table: table.id,
    shows: 'day',
    day: on,
  } as const
  const view = shownTable(table, block, parsing)?.view
  if (!view) return undefined
  return {
    id: table.id,
    title: view.caption,
    locale,
    asOf: on,
    known: known ?? null,
    note: view.note ?? null,
    columns: view.columns.map(({ label, property }) => ({ label, property: property ?? null })),
    rows: view.rows.map(({ chip, cells }) => ({
      chip: chip ?? null,
      cells: cells.map(({ text, origin, facts, events, sources: from, disagrees }) => ({
        text,
        origin,
        facts,
        events,
        sources: from,
        sourcesDisagree: disagrees,
      })),
    })),
    sources: sources.cited.flatMap((id) => {
      const source = material.sources.get(id)
      if (!source) return []
      const { title, kind, publisher, url, publishedOn } = source
      return [
        {
          id,
          title: title ?? '',
          kind,
          publisher: publisher ?? null,
          url: url ?? null,
          publishedOn: publishedOn ?? null,
        },
      ]
    }),
  }
}
