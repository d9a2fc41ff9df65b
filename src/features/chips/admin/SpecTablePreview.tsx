'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useState } from 'react'
import { type Locale, type LocalizedText, otherLocale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { isPartialDate } from '../../../kernel/partialDate.ts'
import { sayPartialDate } from '../../../kernel/sayPartialDate.ts'
import { countMissing } from '../grid/countMissing.ts'
import type { DeskMoment } from '../live/findMoment.ts'
import type { HeldQuestion } from '../live/heldQuestion.ts'
import { findTableProperty } from '../live/tableProperty.ts'
import type { SpecGrid } from '../specGrid.ts'
import { tableMomentMessages } from '../tableMomentMessages.ts'
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
  /** Which moment it shows there; without it now. */
  readonly moment?: HeldQuestion['moment']
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

const isDay = (day: string | undefined): day is string => day?.length === 10 && isPartialDate(day)

/** What is asked of the server: a day that is being typed is none yet. */
const momentWanted = (moment: HeldQuestion['moment']): HeldQuestion['moment'] =>
  moment && { ...moment, day: isDay(moment.day) ? moment.day : undefined }

/** Say which moment a table shows: of a publication that has been, its day as well. */
const sayMoment = (
  { asked, day }: NonNullable<HeldQuestion['moment']>,
  shown: DeskMoment | undefined,
  language: Locale,
): string => {
  if (asked === 'live') return say(tableMomentMessages.live, language)
  if (asked === 'day') {
    if (!isDay(day)) return say(tableMomentMessages.noDay, language)
    return say(tableMomentMessages.asOf, language, { date: sayPartialDate(day, language) })
  }
  if (shown?.known === undefined) return say(tableMomentMessages.publication, language)
  const date = sayPartialDate(shown.on, language)
  return say(tableMomentMessages.asPublished, language, { date })
}

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
 * A spec table as readers of one language will see it, for the editor of an article, at the moment that
 * it shows there, which is said under it; what it does not
 * say in that language yet stands there in the other one, paler, and is counted.
 */
export const SpecTablePreview = ({ tableId, locale, moment }: Props): ReactNode => {
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

  const asked = momentWanted(moment)
  const { held, shown } = useHeldCells(fetched?.table?.grid ?? nothing, words.language, asked)

  const sayInstead = (key: 'previewEmpty' | 'previewLoading' | 'previewFailed'): ReactNode => (
    <p className="spec-table-preview__word">{words.say(key)}</p>
  )
  if (!tableId) return sayInstead('previewEmpty')
  if (fetched?.of !== wanted) return sayInstead('previewLoading')
  if (!fetched.table) return sayInstead('previewFailed')

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
        {moment && grid.columns.some(({ property }) => property) && (
          <span className="spec-table-preview__moment">
            {sayMoment(moment, shown, words.language)}
          </span>
        )}
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
