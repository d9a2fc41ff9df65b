import './board.css'

import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

import type { BoardQuery } from '../../../src/features/bilingual/board/boardQuery.ts'
import {
  parseBoardQuery,
  writeBoardQuery,
} from '../../../src/features/bilingual/board/boardQuery.ts'
import type { Board } from '../../../src/features/bilingual/board/readBoard.ts'
import { mostWaiting, readBoard } from '../../../src/features/bilingual/board/readBoard.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { DeskView } from '../../../src/features/desk/admin/DeskView.tsx'
import { deskTimeZone } from '../../../src/features/publication/deskTimeZone.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { locales } from '../../../src/kernel/locale.ts'
import { say } from '../../../src/kernel/messages.ts'
import { canEnterAdmin } from '../../../src/policies/canEnterAdmin.ts'
import { BoardFilters } from './BoardFilters.tsx'
import { nameOf } from './BoardSideCell.tsx'
import { BoardStory } from './BoardStory.tsx'
import { boardWords as words } from './boardWords.ts'

type Shown = {
  readonly address: string
  readonly query: BoardQuery
  readonly board: Board
  readonly reader: Locale
}

const Waiting = ({ address, query, board: { waiting }, reader }: Shown) => {
  if (waiting === 0) return null
  const isMany = waiting > mostWaiting
  return (
    <p className="board__waiting">
      {say(isMany ? words.waitingMany : words.waiting, reader, {
        count: isMany ? mostWaiting : waiting,
      })}{' '}
      <a href={`${address}${writeBoardQuery(query)}`}>{say(words.again, reader)}</a>
    </p>
  )
}

const Pages = ({ address, query, board, reader }: Shown) => {
  const { page } = query
  const to = (other: number) => `${address}${writeBoardQuery(query, { page: other })}`
  if (page === 1 && !board.hasMore) return null
  return (
    <nav aria-label={say(words.pages, reader)} className="board__pages">
      {page > 1 && (
        <Link href={to(page - 1)} prefetch={false} rel="prev">
          {say(words.before, reader)}
        </Link>
      )}
      {board.hasMore && (
        <Link href={to(page + 1)} prefetch={false} rel="next">
          {say(words.after, reader)}
        </Link>
      )}
    </nav>
  )
}

/** Every story of the desk in both languages, as a screen of the admin panel: `/board`. */
export const BoardView = async (props: AdminViewServerProps) => {
  const { permissions, req } = props.initPageResult
  if (!canEnterAdmin(req.user)) return null
  const reader = readerOf(req.i18n)
  const query = parseBoardQuery(props.searchParams ?? {})
  const board = await readBoard(query, reader, req)
  const adminRoute = req.payload.config.routes.admin
  const shown = { address: `${adminRoute}/board`, query, board, reader }
  const reading = {
    reader,
    now: new Date(),
    zone: deskTimeZone(req.payload),
    adminRoute,
    mayWrite: Boolean(permissions?.collections?.['posts']?.create),
  }
  return (
    <DeskView className="board" view={props}>
      <h1 className="board__title">{say(words.title, reader)}</h1>
      <BoardFilters {...shown} />
      <Waiting {...shown} />
      {board.rows.length === 0 ? (
        <p>{say(words.none, reader)}</p>
      ) : (
        <>
          <div aria-hidden="true" className="board__columns">
            {locales.map((language) => (
              <span key={language}>{nameOf(language, reader)}</span>
            ))}
          </div>
          <ol aria-label={say(words.stories, reader)} className="board__stories">
            {board.rows.map((row) => (
              <BoardStory key={row.key} reading={reading} row={row} />
            ))}
          </ol>
        </>
      )}
      <Pages {...shown} />
    </DeskView>
  )
}
