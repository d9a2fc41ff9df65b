import { type ReactNode, use, useId, useLayoutEffect, useRef } from 'react'
import type { Locale } from '../../../../kernel/locale.ts'
import type { GridMode } from '../../grid/gridCommand.ts'
import { GridActionsContext } from './gridActions.ts'

type Props = {
  readonly text: string
  readonly locale: Locale
  readonly mode: GridMode
  readonly label: string
  readonly isLocked: boolean
  readonly problem?: string
  /** What stands there while nothing is written. */
  readonly waiting?: string
}

/**
 * The focused line of a cell: always a text area, its text selected while the keys move on.
 *
 * Typing then replaces the text as in a spreadsheet, and an input method has something to compose
 * in from its first key: over a plain cell the first key of 注音 or 倉頡 would be lost or Latin.
 * What is being composed is not written before it is done.
 */
export const CellEditor = ({
  text,
  locale,
  mode,
  label,
  isLocked,
  problem,
  waiting,
}: Props): ReactNode => {
  const actions = use(GridActionsContext)
  const area = useRef<HTMLTextAreaElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const problemId = useId()
  const modeBefore = useRef<GridMode>('cell')

  useLayoutEffect(() => {
    const element = area.current
    const before = modeBefore.current
    modeBefore.current = mode
    if (!element) return
    // Touching a cell selects it; the keyboard of the screen comes with editing.
    const waits = mode === 'cell' && window.matchMedia('(pointer: coarse)').matches
    element.inputMode = waits ? 'none' : ''
    if (mode === 'cell') {
      if (element.value !== text) element.value = text
      if (frame.current) frame.current.dataset.words = text || (waiting ?? '')
      if (document.activeElement === element) element.select()
      element.scrollTop = 0
    } else if (mode === 'caret' && before === 'cell') {
      element.setSelectionRange(element.value.length, element.value.length)
    }
  }, [mode, text, waiting])

  return (
    <div ref={frame} className="spec-grid__editor" data-words={text || waiting} data-mode={mode}>
      <textarea
        ref={area}
        rows={1}
        lang={locale}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        placeholder={waiting}
        defaultValue={text}
        readOnly={isLocked}
        spellCheck={mode !== 'cell'}
        onFocus={(event) => {
          if (mode === 'cell') event.currentTarget.select()
        }}
        onCompositionStart={() => {
          if (mode === 'cell') actions?.setMode('typing')
        }}
        onCompositionEnd={(event) => actions?.type(event.currentTarget.value)}
        onInput={(event) => {
          const { value } = event.currentTarget
          if (frame.current) frame.current.dataset.words = value || (waiting ?? '')
          if (!event.nativeEvent.isComposing) actions?.type(value)
        }}
      />
      {problem && (
        <span id={problemId} hidden>
          {problem}
        </span>
      )}
    </div>
  )
}
