import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { SpecTableView } from '../views/article/articleNode.ts'
import { Citations } from './Citations.tsx'
import { messages } from './messages.ts'
import { sayTitle } from './sayTitle.ts'
import { SpecTableCell } from './SpecTableCell.tsx'
import { SpecTableNotes } from './SpecTableNotes.tsx'
import { Unnamed } from './Unnamed.tsx'

type Props = { readonly table: SpecTableView; readonly locale: Locale }

/** Set a comparison table: it scrolls in its own frame, its head and first column stay in view. */
export const SpecTable = ({ table, locale }: Props) => (
  <figure className="spec-table">
    {table.moment && table.rows.length > 1 ? (
      <label className="spec-table__light">
        <input type="checkbox" />{' '}
        {say(messages.lightDifferences, locale, {
          name: table.rows[0]?.name || say(messages.unnamedRow, locale, { number: 1 }),
        })}
      </label>
    ) : null}
    <section
      className="spec-table__frame"
      aria-label={say(messages.scrollTable, locale, {
        caption: sayTitle(table.caption || say(messages.unnamedTable, locale), table.nth, locale),
      })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the arrow keys
      tabIndex={0}
    >
      <table>
        {table.caption ? (
          <caption>
            <span className="spec-table__caption">{table.caption}</span>
          </caption>
        ) : null}
        <thead>
          <tr>
            {table.columns.map(({ label, align, property }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns may share a label
              <th key={index} scope="col" data-align={align} data-property={property}>
                {label || (
                  <Unnamed>{say(messages.unnamedColumn, locale, { number: index + 1 })}</Unnamed>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ chip, name, citations, cells: [_name, ...cells] }, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows may share a name
            <tr key={row}>
              <th scope="row">
                {chip ? <a href={addresses.chip(locale, chip)}>{name}</a> : name}
                {name ? null : (
                  <Unnamed>{say(messages.unnamedRow, locale, { number: row + 1 })}</Unnamed>
                )}
                <Citations numbers={citations} locale={locale} />
              </th>
              {cells.map((cell, index) => (
                <SpecTableCell
                  // oxlint-disable-next-line react/no-array-index-key
                  key={index}
                  cell={cell}
                  align={table.columns[index + 1]?.align}
                  locale={locale}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <SpecTableNotes table={table} locale={locale} />
  </figure>
)
