'use client'

import { useField } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { SpecGrid } from '../../../../src/features/chips/specGrid.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { useDocumentOf } from './useDocumentOf.ts'
import { usePick } from './usePick.tsx'

type Table = {
  readonly title?: Partial<Record<Locale, string | null>> | null
  readonly grid?: SpecGrid | null
}

const shownRows = 6

const GridPicture = ({ grid, language }: { grid: SpecGrid; language: Locale }): ReactNode => (
  <div className="block-plate__scroll">
    <table className="block-plate__table">
      <thead>
        <tr>
          {grid.columns.map((column) => (
            <th key={column.id} scope="col">
              {column.label[language] ?? ''}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.slice(0, shownRows).map((row) => (
          <tr key={row.id}>
            {grid.columns.map((column) => (
              <td key={column.id}>{row.cells[column.id]?.text[language] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

/** A spec table in the editor: its head and first rows. */
export const SpecTableView = (): ReactNode => {
  const words = useWords()
  const { value: id, setValue } = useField<number | string | null>({ path: 'table' })
  const table = useDocumentOf<Table>('spec-tables', id)
  const { drawer, open } = usePick('spec-tables', (picked) => setValue(picked))
  const title = table?.title?.[words.language] ?? table?.title?.['zh-TW'] ?? table?.title?.en
  const grid = table?.grid
  const isChosen = id !== null && id !== undefined

  return (
    <BlockPlate
      icon="spec-table"
      name={words.say('specTable')}
      summary={title ?? undefined}
      hasDrawer
    >
      {grid?.columns ? <GridPicture grid={grid} language={words.language} /> : null}
      {grid?.rows ? (
        <p className="block-plate__note">
          {words.say('tableSize', { rows: grid.rows.length, columns: grid.columns.length })}
        </p>
      ) : null}
      {isChosen && table === null ? (
        <p className="block-plate__warning">{words.say('tableGone')}</p>
      ) : null}
      {isChosen ? null : <p>{words.say('tableEmpty')}</p>}
      <button type="button" className="block-plate__button" onClick={open}>
        {words.say(isChosen ? 'replaceTable' : 'chooseTable')}
      </button>
      {drawer}
    </BlockPlate>
  )
}
