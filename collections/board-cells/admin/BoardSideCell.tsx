import { Link } from '@payloadcms/ui'

import { bilingualMessages } from '../../../src/features/bilingual/messages.ts'
import type { BoardSide } from '../../../src/features/bilingual/board/readBoard.ts'
import type { Planned } from '../../../src/features/bilingual/board/findBoardCells.ts'
import { sayInstant } from '../../../src/features/publication/sayInstant.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { say } from '../../../src/kernel/messages.ts'
import { boardWords as words } from './boardWords.ts'
import { sayAgo } from './sayAgo.ts'

/** Whoever reads the board, and when, and on whose clock. */
export type Reading = {
  readonly reader: Locale
  readonly now: Date
  readonly zone: string
  readonly adminRoute: string
  readonly mayWrite: boolean
}

const countNames = ['behind', 'untranslated', 'unjoined'] as const

/** The name of a language, as the board says it. */
export const nameOf = (language: Locale, reader: Locale): string =>
  say(language === 'en' ? bilingualMessages.languageEn : bilingualMessages.languageZh, reader)

const Counts = ({ side, reader }: { readonly side: BoardSide; readonly reader: Locale }) => {
  const open = countNames.filter((name) => side[name] > 0)
  return (
    <ul className="board-counts">
      {side.readersBehindSince && (
        <li className="board-count board-count--readers">{say(words.readersBehind, reader)}</li>
      )}
      {open.map((name) => (
        <li className={`board-count board-count--${name}`} key={name}>
          {say(words.count, reader, { name: say(words[name], reader), count: side[name] })}
        </li>
      ))}
      {open.length === 0 && <li className="board-count">{say(words.upToDate, reader)}</li>}
    </ul>
  )
}

type Props = {
  readonly language: Locale
  readonly side: BoardSide
  readonly reading: Reading
  readonly hasCounterpart: boolean
}

/** How one language of a story stands, and the way to both of them. */
export const BoardSideCell = ({ language, side, reading, hasCounterpart }: Props) => {
  const { reader, now, zone, adminRoute } = reading
  const at = (iso: string) => sayInstant(iso, zone)
  const since = side.behindSince ?? side.editedAt
  const sayPlanned = (planned: Planned) =>
    say(planned.action === 'publish' ? words.publishes : words.withdraws, reader, {
      at: at(planned.at),
    })
  return (
    <div className={`board-side${side.isOverdue ? ' board-side--overdue' : ''}`}>
      <p className="board-side__language">{nameOf(language, reader)}</p>
      <Link
        className="board-side__title"
        href={`${adminRoute}/both/${side.post}`}
        lang={language}
        prefetch={false}
      >
        {side.title ?? say(words.untitled, reader)}
      </Link>
      <p className="board-side__state">
        <span className={`story-state story-state--${side.state}`}>
          <span aria-hidden="true" className="story-state__shape" />
          {say(words[side.state], reader)}
        </span>
        {side.planned.map((planned) => (
          <span key={`${planned.action} ${planned.at}`}>{sayPlanned(planned)}</span>
        ))}
      </p>
      {hasCounterpart && <Counts reader={reader} side={side} />}
      <p className="board-side__facts">
        {side.due && (
          <span className={side.isOverdue ? 'board-side__overdue' : ''}>
            {say(side.isOverdue ? words.overdueAt : words.dueAt, reader, { at: at(side.due) })}
          </span>
        )}
        {side.owner !== null && <span>{say(words.ownedBy, reader, { name: side.owner })}</span>}
        <span>
          {say(side.behindSince ? words.behindFor : words.editedAt, reader, {
            at: at(since),
            ago: sayAgo(since, now, reader),
          })}
        </span>
      </p>
    </div>
  )
}
