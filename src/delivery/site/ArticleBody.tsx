import type { ReactNode } from 'react'

import type { Locale } from '../../kernel/locale.ts'
import { say } from '../../kernel/messages.ts'
import { addresses } from '../addresses.ts'
import { chartMessages } from '../charts/messages.ts'
import type { ArticleFlow, CellView, ListNode } from '../views/article/articleNode.ts'
import type { PictureView } from '../views/pictureView.ts'
import { ChartFigure } from './charts/ChartFigure.tsx'
import { Film } from './Film.tsx'
import { messages } from './messages.ts'
import { Phrases } from './Phrases.tsx'
import { Picture } from './Picture.tsx'
import { SpecTable } from './SpecTable.tsx'

type Of<Kind extends ArticleFlow['kind']> = Extract<ArticleFlow, { kind: Kind }>
type In = { readonly locale: Locale }

const List = ({ list, locale }: { list: ListNode } & In): ReactNode => {
  const Element = list.ordered ? 'ol' : 'ul'
  return (
    <Element start={list.ordered && list.start !== 1 ? list.start : undefined}>
      {list.lines.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={line.checked === undefined ? undefined : 'task'}>
          {line.checked === undefined ? null : (
            <span aria-hidden="true">{line.checked ? '☑ ' : '☐ '}</span>
          )}
          <Phrases phrases={line.children} locale={locale} />
          {line.lists.map((inner, place) => (
            // oxlint-disable-next-line react/no-array-index-key
            <List key={place} list={inner} locale={locale} />
          ))}
        </li>
      ))}
    </Element>
  )
}

const Cell = ({ cell, locale, inHead }: { cell: CellView; inHead: boolean } & In) => {
  const span = {
    colSpan: cell.colSpan > 1 ? cell.colSpan : undefined,
    rowSpan: cell.rowSpan > 1 ? cell.rowSpan : undefined,
    'data-align': cell.align,
  }
  const words = <Phrases phrases={cell.children} locale={locale} />
  if (inHead) {
    return cell.children.length === 0 ? (
      <td {...span} />
    ) : (
      <th scope="col" {...span}>
        {words}
      </th>
    )
  }
  return cell.heads === 'row' ? (
    <th scope="row" {...span}>
      {words}
    </th>
  ) : (
    <td {...span}>{words}</td>
  )
}

const Rows = ({ rows, inHead, locale }: { rows: Of<'table'>['head']; inHead: boolean } & In) =>
  rows.map((cells, row) => (
    // oxlint-disable-next-line react/no-array-index-key
    <tr key={row}>
      {cells.map((cell, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Cell key={index} cell={cell} locale={locale} inHead={inHead} />
      ))}
    </tr>
  ))

const PlainTable = ({ table, locale }: { table: Of<'table'> } & In) => {
  const caption = say(messages.table, locale, { number: table.number })
  return (
    <section
      className="plain-table"
      aria-label={say(messages.scrollTable, locale, { caption })}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by the arrow keys
      tabIndex={0}
    >
      <table>
        <caption>{caption}</caption>
        {table.head.length > 0 ? (
          <thead>
            <Rows rows={table.head} inHead locale={locale} />
          </thead>
        ) : null}
        <tbody>
          <Rows rows={table.body} inHead={false} locale={locale} />
        </tbody>
      </table>
    </section>
  )
}

// On a phone a hair less than the column, so that a common screen takes the rendition of 640.
const sizes = {
  wide: '(min-width: 64rem) 60rem, calc(100vw - 3rem)',
  column: '(min-width: 46rem) 42rem, calc(100vw - 3rem)',
} as const

/** Show a picture with its words. */
export const Figure = ({
  picture,
  isWide = false,
  isFirst = false,
  href,
  locale,
}: {
  picture: PictureView
  isWide?: boolean
  isFirst?: boolean
  href?: string | undefined
} & In) => {
  const shown = (
    <Picture picture={picture} isFirst={isFirst} sizes={isWide ? sizes.wide : sizes.column} />
  )
  return (
    <figure className={isWide ? 'figure figure--wide' : 'figure'}>
      {href === undefined ? shown : <a href={href}>{shown}</a>}
      {picture.caption || picture.credit ? (
        <figcaption>
          {picture.caption}{' '}
          {picture.credit ? (
            <span className="figure__credit">
              {say(messages.credit, locale, { name: picture.credit })}
            </span>
          ) : null}
        </figcaption>
      ) : null}
    </figure>
  )
}

const Quotation = ({ quotation, locale }: { quotation: Of<'quotation'> } & In) => {
  const { paragraphs, speaker, role, citation } = quotation
  return (
    <figure className="quotation">
      <blockquote>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </blockquote>
      {speaker || role || citation !== undefined ? (
        <figcaption>
          {speaker ? <strong>{speaker}</strong> : null}
          {role ? <span>{role}</span> : null}
          {citation === undefined ? null : (
            <Phrases
              phrases={[{ kind: 'citation', number: citation, locator: undefined }]}
              locale={locale}
            />
          )}
        </figcaption>
      ) : null}
    </figure>
  )
}

const Flow = ({ node, locale }: { node: ArticleFlow } & In): ReactNode => {
  switch (node.kind) {
    case 'paragraph':
      return (
        <p data-align={node.align}>
          <Phrases phrases={node.children} locale={locale} />
        </p>
      )
    case 'heading': {
      const Element = `h${node.level}` as const
      return (
        <Element id={node.anchor}>
          <Phrases phrases={node.children} locale={locale} />
        </Element>
      )
    }
    case 'quote':
      return (
        <blockquote>
          <p>
            <Phrases phrases={node.children} locale={locale} />
          </p>
        </blockquote>
      )
    case 'list':
      return <List list={node} locale={locale} />
    case 'rule':
      return <hr />
    case 'table':
      return <PlainTable table={node} locale={locale} />
    case 'figure':
      return <Figure picture={node.picture} isWide={node.isWide} href={node.href} locale={locale} />
    case 'specTable':
      return <SpecTable table={node} locale={locale} />
    case 'chart': {
      const { caption, isLive, nth, view } = node
      const title = say(chartMessages[view.kind], locale)
      return (
        <ChartFigure view={view} nth={nth} caption={caption} locale={locale}>
          {isLive ? `${say(chartMessages.isLive, locale)}${locale === 'en' ? '. ' : '。'}` : null}
          <a href={addresses.chart(locale, view.kind, isLive ? undefined : view.on)}>
            {say(chartMessages.wholeChart, locale, { title })}
          </a>
        </ChartFigure>
      )
    }
    case 'video': {
      const title = node.title ?? say(messages.video, locale)
      const provider = node.provider === 'vimeo' ? 'Vimeo' : 'YouTube'
      return (
        <Film
          title={title}
          label={say(messages.play, locale, { title })}
          note={say(messages.videoNote, locale, { provider })}
          elsewhere={say(messages.videoElsewhere, locale, { provider })}
          page={node.page}
          player={node.player}
          locale={locale}
        />
      )
    }
    case 'quotation':
      return <Quotation quotation={node} locale={locale} />
    case 'callout':
      return (
        <aside
          className={`callout callout--${node.tone}`}
          aria-label={node.title ?? say(messages[node.tone], locale)}
        >
          <p className="callout__title">{node.title ?? say(messages[node.tone], locale)}</p>
          <ArticleBody flow={node.children} locale={locale} />
        </aside>
      )
    case 'code':
      return (
        <figure className="code">
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long lines scroll */}
          <pre tabIndex={0}>
            <code className={node.language ? `language-${node.language}` : undefined}>
              {node.code}
            </code>
          </pre>
          {node.caption ? <figcaption>{node.caption}</figcaption> : null}
        </figure>
      )
    case 'html':
      // Cleaned by `sanitizeArticleHtml`, which lets no script, style or foreign picture through.
      // oxlint-disable-next-line react/no-danger
      return <div className="html" dangerouslySetInnerHTML={{ __html: node.html }} />
  }
}

/** Set the body of an article. */
export const ArticleBody = ({ flow, locale }: { flow: readonly ArticleFlow[] } & In): ReactNode =>
  // oxlint-disable-next-line react/no-array-index-key
  flow.map((node, index) => <Flow key={index} node={node} locale={locale} />)
