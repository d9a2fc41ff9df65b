'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useState } from 'react'
import { type Locale, type LocalizedText, otherLocale } from '../../../kernel/locale.ts'
import { countMissing } from '../grid/countMissing.ts'
import { findTableProperty } from '../live/tableProperty.ts'
import type { SpecGrid } from '../specGrid.ts'
import { fetchSpecTable, type PreviewedTable } from './fetchSpecTable.ts'
import { useHeldCells } from './useHeldCells.ts'
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

const nothing: SpecGrid = { version: 1, columns: [], rows: [] }

const isLabelled = (label: LocalizedText): boolean => Boolean(label['zh-TW'] || label.en)

const labelOf = (property: string | undefined): LocalizedText | undefined =>
  findTableProperty(property)?.label

const shownText = (
  written: LocalizedText | undefined,
  locale: Locale,
  held: LocalizedText | undefined,
): LocalizedText | undefined => (held && !written?.[locale] ? held : written)

/** What stands in a place: its words, or where they are missing those that wait for them. */
const Words = ({ text, locale }: { readonly text?: LocalizedText; readonly locale: Locale }) => {
  const other = otherLocale(locale)
  if (text?.[locale] || !text?.[other]) return text?.[locale]
  return (
    <span className="spec-table-preview__waiting" lang={other}>
      {text[other]}
    </span>
  )
}

/**
 * A spec table as readers of one language will see it, for the editor of an article; what it does not
 * say in that language yet stands there in the other one, paler, and is counted.
 */
export const SpecTablePreview = ({ tableId, locale }: Props): ReactNode => {
  const words = useWords()
  const { config } = useConfig()
  const { api, admin } = config.routes
  const [fetched, setFetched] = useState<Fetched>()
  const wanted = String(tableId)

  useEffect(() => {
    if (!tableId) return undefined
    const abort = new AbortController()
    const look = () =>
      void fetchSpecTable(api, tableId, abort.signal).then(
        (table) => setFetched({ of: wanted, table }),
        () => {
          if (!abort.signal.aborted) setFetched({ of: wanted })
        },
      )
    look()
    // Whoever opened the table from here has changed it in another window.
    window.addEventListener('focus', look, { signal: abort.signal })
    return () => abort.abort()
  }, [api, tableId, wanted])

  const held = useHeldCells(fetched?.table?.grid ?? nothing, words.language)

  const say = (key: 'previewEmpty' | 'previewLoading' | 'previewFailed'): ReactNode => (
    <p className="spec-table-preview__word">{words.say(key)}</p>
  )
  if (!tableId) return say('previewEmpty')
  if (fetched?.of !== wanted) return say('previewLoading')
  if (!fetched.table) return say('previewFailed')

  const { title, grid } = fetched.table
  const heldOf = (chip: number | null | undefined, property: string | undefined) =>
    chip && property ? held.get(chip)?.get(property)?.text : undefined
  const name = title[locale] ?? title[otherLocale(locale)]
  const { missing } = countMissing(grid, locale)
  const more = grid.rows.length - shownRows
  const address = formatAdminURL({
    adminRoute: admin,
    path: `/collections/spec-tables/${tableId}`,
  })
  return (
    <figure className="spec-table-preview">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys have to reach that */}
      <section className="spec-table-preview__frame" aria-label={name} tabIndex={0}>
        <table>
          <caption lang={locale}>
            <Words text={title} locale={locale} />
          </caption>
          <thead>
            <tr>
              {grid.columns.map(({ id, label, align, property }) => (
                <th key={id} scope="col" lang={locale} data-align={align}>
                  <Words text={isLabelled(label) ? label : labelOf(property)} locale={locale} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.slice(0, shownRows).map((row) => (
              <tr key={row.id}>
                {grid.columns.map(({ id, align, property }, index) => {
                  const Cell = index === 0 ? 'th' : 'td'
                  return (
                    <Cell
                      key={id}
                      scope={index === 0 ? 'row' : undefined}
                      lang={locale}
                      data-align={align}
                    >
                      <Words
                        text={shownText(row.cells[id]?.text, locale, heldOf(row.chip, property))}
                        locale={locale}
                      />
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption>
        {missing > 0 && (
          <span className="spec-table-preview__lacking">
            {words.say(locale === 'en' ? 'missingEnglish' : 'missingChinese', { count: missing })}
          </span>
        )}
        {more > 0 && <span>{words.say('previewMore', { count: more })}</span>}
        <a href={address} target="_blank" rel="noreferrer">
          {words.say('previewOpen')}
        </a>
      </figcaption>
    </figure>
  )
}
