import { WriteCounterpart } from '../../../src/features/bilingual/admin/WriteCounterpart.tsx'
import type { BoardRow } from '../../../src/features/bilingual/board/readBoard.ts'
import type { Locale } from '../../../src/kernel/locale.ts'
import { locales, otherLocale } from '../../../src/kernel/locale.ts'
import { say } from '../../../src/kernel/messages.ts'
import type { Reading } from './BoardSideCell.tsx'
import { BoardSideCell, nameOf } from './BoardSideCell.tsx'
import { boardWords as words } from './boardWords.ts'

type Props = { readonly row: BoardRow; readonly reading: Reading }

const Missing = ({ row, reading, language }: Props & { readonly language: Locale }) => {
  const { reader, mayWrite } = reading
  const other = row.sides[otherLocale(language)]
  return (
    <div className="board-side board-side--none">
      <p className="board-side__language">{nameOf(language, reader)}</p>
      <p>{say(words.notWritten, reader)}</p>
      {mayWrite && other && <WriteCounterpart id={other.post} language={otherLocale(language)} />}
    </div>
  )
}

/** A story of the board: its two languages beside each other, or below each other on a phone. */
export const BoardStory = ({ row, reading }: Props) => (
  <li className="board-story">
    {locales.map((language) => {
      const side = row.sides[language]
      return side ? (
        <BoardSideCell
          hasCounterpart={row.sides[otherLocale(language)] !== undefined}
          key={language}
          language={language}
          reading={reading}
          side={side}
        />
      ) : (
        <Missing key={language} language={language} reading={reading} row={row} />
      )
    })}
  </li>
)
