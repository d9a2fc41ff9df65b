import { z } from 'zod'
import { countCharacters } from './grid/countCharacters.ts'
import { findTableProperty } from './live/tableProperty.ts'

/**
 * The grid of a spec table: one JSON value for both languages.
 *
 * - *column*: what rows are compared by; the first one names the rows. With a `property` it says what
 *   the desk holds of the chip in each row.
 * - *row*: a chip, or something free; `chip` is the id of a document in `chips`.
 * - *cell*: what somebody has written where they meet. Where a property and a chip meet it stands in
 *   the place of what is held; without it, in a language, that is shown.
 *
 * Ids are 1 to 40 letters, digits, `-` or `_`, unique among their kind, and survive reordering.
 * A row without a cell for a column is an empty cell; a cell for no column is refused.
 */
const id = z.string().regex(/^[\w-]{1,40}$/)

/** The longest text of a cell or a label in one language, in UTF-16 code units. */
export const cellTextLimit = 4000

const text = z.strictObject({
  'zh-TW': z.string().max(cellTextLimit).optional(),
  en: z.string().max(cellTextLimit).optional(),
})

const cell = z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('text'), text })])

const column = z.strictObject({
  id,
  label: text,
  align: z.enum(['start', 'center', 'end']).optional(),
  property: z.string().optional(),
})

const row = z.strictObject({
  id,
  chip: z.number().int().positive().max(2_147_483_647).nullable().optional(),
  cells: z.record(id, cell),
})

/**
 * The largest grid that is stored: wide enough for a data sheet, small enough to read at once.
 *
 * `characters` counts the texts of both languages; it keeps a grid within what a form may send.
 */
export const gridLimits = { columns: 40, rows: 400, characters: 1_000_000 } as const

/** What a grid has to be to be stored. */
export const specGridSchema = z
  .strictObject({
    version: z.literal(1),
    columns: z.array(column).min(1).max(gridLimits.columns),
    rows: z.array(row).max(gridLimits.rows),
  })
  .superRefine((grid, context) => {
    if (countCharacters(grid) > gridLimits.characters) {
      context.addIssue({ code: 'custom', message: 'too much text' })
    }
    const columnIds = new Set<string>()
    grid.columns.forEach((one, index) => {
      if (columnIds.has(one.id)) {
        context.addIssue({
          code: 'custom',
          message: 'duplicate id',
          path: ['columns', index, 'id'],
        })
      }
      columnIds.add(one.id)
      if (one.property !== undefined && !findTableProperty(one.property)) {
        context.addIssue({
          code: 'custom',
          message: 'unknown property',
          path: ['columns', index, 'property'],
        })
      }
    })
    const rowIds = new Set<string>()
    grid.rows.forEach((one, index) => {
      if (rowIds.has(one.id)) {
        context.addIssue({ code: 'custom', message: 'duplicate id', path: ['rows', index, 'id'] })
      }
      rowIds.add(one.id)
      for (const columnId of Object.keys(one.cells)) {
        if (!columnIds.has(columnId)) {
          context.addIssue({
            code: 'custom',
            message: 'cell of an unknown column',
            path: ['rows', index, 'cells', columnId],
          })
        }
      }
    })
  })

/** A spec table's grid. */
export type SpecGrid = z.infer<typeof specGridSchema>

/** A column of a grid. */
export type SpecColumn = SpecGrid['columns'][number]

/** A row of a grid. */
export type SpecRow = SpecGrid['rows'][number]

/** A cell of a grid. */
export type SpecCell = SpecRow['cells'][string]
