import type { ClipboardEvent } from 'react'
import { sayProblem } from '../../../../kernel/problem.ts'
import { rangeTexts } from '../../grid/copy/rangeTexts.ts'
import { writeHtmlTable } from '../../grid/copy/writeHtmlTable.ts'
import { writeTsv } from '../../grid/copy/writeTsv.ts'
import { fillRange } from '../../grid/fillRange.ts'
import type { GridPoint } from '../../grid/gridRange.ts'
import { parsePastedTable } from '../../grid/paste/parsePastedTable.ts'
import type { PastedTable } from '../../grid/paste/pastedTable.ts'
import { planPaste } from '../../grid/paste/planPaste.ts'
import { cellTextLimit } from '../../specGrid.ts'
import type { Words } from '../useWords.ts'
import type { GridNotice } from './gridNotice.ts'
import { newId } from './newId.ts'
import { readClipboardHtml } from './readClipboardHtml.ts'
import type { GridKeeper } from './useGridHistory.ts'
import type { GridPlace } from './useGridSpot.ts'

type Clipboard = {
  readonly onCopy: (event: ClipboardEvent) => void
  readonly onCut: (event: ClipboardEvent) => void
  readonly onPaste: (event: ClipboardEvent) => void
  /** Put HTML or text into the grid from the focused cell on; tells whether it was taken. */
  readonly pasteFrom: (pasted: { readonly html?: string; readonly text: string }) => boolean
}

/** Copy, cut and paste cells of a grid, in the language of the focused line. */
export const useGridClipboard = (
  keeper: GridKeeper,
  place: GridPlace,
  words: Words,
  notify: (notice: GridNotice) => void,
  isFixed: boolean,
): Clipboard => {
  const { spot, range } = place
  const { locale } = spot.focus
  const language = words.say(locale === 'en' ? 'english' : 'chinese')
  const inText = spot.mode !== 'cell'

  const copy = (event: ClipboardEvent): boolean => {
    // The chips are no texts of the grid: their box copies what is selected in it.
    if (inText || range.right < 0) return false
    const texts = rangeTexts(keeper.present(), range, locale)
    event.clipboardData.setData('text/plain', writeTsv(texts))
    event.clipboardData.setData('text/html', writeHtmlTable(texts, range.top === -1))
    event.preventDefault()
    return true
  }

  const size = {
    rows: range.bottom - range.top + 1,
    columns: range.right - Math.max(0, range.left) + 1,
  }

  const refuse = (text: string): false => {
    notify({ text, tone: 'error' })
    return false
  }

  const put = (at: GridPoint, table: PastedTable, labels?: boolean): boolean => {
    const plan = planPaste(keeper.present(), at, table, locale, newId, labels)
    if (!plan.ok) return refuse(sayProblem(plan.problem, words.language))
    keeper.act({ kind: 'change', grid: plan.value.grid })
    place.select(plan.value.range)
    const filled = labels === undefined && at.row > -1 && plan.value.filledLabels
    const said = [
      words.say('pasted', {
        rows: table.rows.length,
        columns: table.rows[0]?.length ?? 0,
        language,
      }),
      ...(filled ? [words.say('pastedLabels')] : []),
      ...table.notes.map((note) => sayProblem(note, words.language)),
    ]
    const keepAsRow = (): void => {
      keeper.act({ kind: 'undo' })
      place.setFocused(true)
      put(at, table, false)
    }
    notify({
      text: said.join(words.language === 'en' ? ' ' : ''),
      tone: 'info',
      offer: filled ? { label: words.say('keepFirstRow'), accept: keepAsRow } : undefined,
    })
    return true
  }

  const pasteFrom: Clipboard['pasteFrom'] = (pasted) => {
    const table = parsePastedTable(pasted, readClipboardHtml)
    if (!table.ok) return refuse(sayProblem(table.problem, words.language))
    const { rows } = table.value
    const [only] = rows.length === 1 && rows[0]?.length === 1 ? rows[0] : []
    if (only !== undefined && (range.bottom > range.top || range.right > range.left)) {
      keeper.act({ kind: 'change', grid: fillRange(keeper.present(), range, [locale], only) })
      notify({ text: words.say('pasted', { ...size, language }), tone: 'info' })
      return true
    }
    return put({ row: range.top, column: range.left }, table.value)
  }

  const onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    if (isFixed) {
      event.preventDefault()
    } else if (inText) {
      if (text.length <= cellTextLimit) return
      event.preventDefault()
      refuse(words.say('textTooLongToPaste', { count: text.length, limit: cellTextLimit }))
    } else if (spot.focus.column > -1 || /[\t\n]|<table[\s>]/i.test(`${text.trim()}${html}`)) {
      event.preventDefault()
      pasteFrom({ html, text })
    }
  }

  return {
    onCopy: (event) => {
      if (copy(event)) notify({ text: words.say('copied', size), tone: 'info' })
    },
    onCut: (event) => {
      if (isFixed || !copy(event)) return
      keeper.act({ kind: 'change', grid: fillRange(keeper.present(), range, [locale], '') })
      notify({ text: words.say('cut', size), tone: 'info' })
    },
    onPaste,
    pasteFrom,
  }
}
