'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useState } from 'react'
import type { Locale } from '../../../kernel/locale.ts'
import { textIn } from '../grid/textIn.ts'
import { fetchSpecTable, type PreviewedTable } from './fetchSpecTable.ts'
import { useWords } from './useWords.ts'
import './SpecTablePreview.css'

/** How many rows stand in the editor; the table itself is a click away. */
const shownRows = 8

type Fetched = {
  readonly of: string
  readonly table?: PreviewedTable
}

type Props = {
  /** The id of a document in `spec-tables`; nothing where none has been chosen yet. */
  readonly tableId?: number | null
  /** The language of the article it stands in. */
  readonly locale: Locale
}

/** A spec table as readers of one language will see it, for the editor of an article. */
export const SpecTablePreview = ({ tableId, locale }: Props): ReactNode => {
  const words = useWords()
  const { config } = useConfig()
  const { api, admin } = config.routes
  const [fetched, setFetched] = useState<Fetched>()
  const wanted = `${tableId} ${locale}`

  useEffect(() => {
    if (!tableId) return undefined
    const abort = new AbortController()
    fetchSpecTable(api, tableId, locale, abort.signal).then(
      (table) => setFetched({ of: wanted, table }),
      () => {
        if (!abort.signal.aborted) setFetched({ of: wanted })
      },
    )
    return () => abort.abort()
  }, [api, locale, tableId, wanted])

  const say = (key: 'previewEmpty' | 'previewLoading' | 'previewFailed'): ReactNode => (
    <p className="spec-table-preview__word">{words.say(key)}</p>
  )
  if (!tableId) return say('previewEmpty')
  if (fetched?.of !== wanted) return say('previewLoading')
  if (!fetched.table) return say('previewFailed')

  const { title, grid } = fetched.table
  const more = grid.rows.length - shownRows
  const address = formatAdminURL({
    adminRoute: admin,
    path: `/collections/spec-tables/${tableId}`,
  })
  return (
    <figure className="spec-table-preview">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys have to reach that */}
      <section className="spec-table-preview__frame" aria-label={title} tabIndex={0}>
        <table>
          <caption lang={locale}>{title}</caption>
          <thead>
            <tr>
              {grid.columns.map(({ id, label, align }) => (
                <th key={id} scope="col" lang={locale} data-align={align}>
                  {label[locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.slice(0, shownRows).map((row) => (
              <tr key={row.id}>
                {grid.columns.map(({ id, align }, index) => {
                  const Cell = index === 0 ? 'th' : 'td'
                  return (
                    <Cell
                      key={id}
                      scope={index === 0 ? 'row' : undefined}
                      lang={locale}
                      data-align={align}
                    >
                      {textIn(row.cells[id], locale)}
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption>
        {more > 0 && <span>{words.say('previewMore', { count: more })}</span>}
        <a href={address} target="_blank" rel="noreferrer">
          {words.say('previewOpen')}
        </a>
      </figcaption>
    </figure>
  )
}
