import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import type { SpecTableView } from '../views/article/articleNode.ts'
import { messages } from './messages.ts'

type Props = { readonly table: SpecTableView; readonly locale: Locale }

/** Set a comparison table: it scrolls in its own frame, its head and first column stay in view. */
export const SpecTable = ({ table, locale }: Props) => (
  <figure className="spec-table">
    <section
      className="spec-table__frame"
      aria-label={say(messages.scrollTable, locale, { caption: table.caption })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the arrow keys
      tabIndex={0}
    >
      <table>
        <caption>
          <span className="spec-table__caption">{table.caption}</span>
        </caption>
        <thead>
          <tr>
            {table.columns.map(({ label, align }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- columns may share a label
              <th key={index} scope="col" data-align={align}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ chip, cells: [name = '', ...cells] }, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows may share a name
            <tr key={row}>
              <th scope="row">{chip ? <a href={addresses.chip(locale, chip)}>{name}</a> : name}</th>
              {cells.map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={index} data-align={table.columns[index + 1]?.align}>
                  {cell || '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {table.note || table.citations.length > 0 ? (
      <figcaption>
        {table.note ? <span className="spec-table__note">{table.note}</span> : null}{' '}
        {table.citations.length > 0 ? (
          <span>
            {say(messages.sourcesOfTable, locale)}{' '}
            {table.citations.map((number, index) => (
              <span key={number}>
                {index > 0 ? ', ' : ''}
                <a href={`#source-${number}`}>{number}</a>
              </span>
            ))}
          </span>
        ) : null}
      </figcaption>
    ) : null}
  </figure>
)
