import type { ReactNode } from 'react'
import type { Words } from '../useWords.ts'
import { GridDialog } from './GridDialog.tsx'

/** What each key does; a space parts two ways, `+` keys that are held together. */
const keys = [
  ['keyMove', '← ↑ → ↓'],
  ['keyEdges', 'Home End Ctrl+Home Ctrl+End'],
  ['keySelect', 'Shift+← Ctrl+A'],
  ['keyEdit', 'Enter F2'],
  ['keyNext', 'Tab Shift+Tab'],
  ['keyLine', 'Alt+Enter Shift+Enter'],
  ['keyCancel', 'Esc'],
  ['keyClear', 'Delete'],
  ['keyClipboard', 'Ctrl+C Ctrl+X Ctrl+V'],
  ['keyHistory', 'Ctrl+Z Ctrl+Y'],
  ['keyShift', 'Alt+↑ Alt+↓ Alt+← Alt+→'],
  ['keyAdd', 'Alt+Enter Alt+Shift+Enter'],
  ['keyRemove', 'Alt+Delete Alt+Shift+Delete'],
] as const

/** The keys of the grid, in a dialog. */
export const KeysDialog = ({
  words,
  onClose,
}: {
  readonly words: Words
  readonly onClose: () => void
}): ReactNode => (
  <GridDialog title={words.say('keys')} onClose={onClose}>
    <dl className="spec-grid-dialog__keys">
      {keys.map(([key, pressed]) => (
        <div key={key}>
          <dt>
            {pressed.split(' ').map((one) => (
              <kbd key={one}>{one}</kbd>
            ))}
          </dt>
          <dd>{words.say(key)}</dd>
        </div>
      ))}
    </dl>
    <div className="spec-grid-dialog__buttons">
      <button type="button" className="spec-grid__tool spec-grid__tool--main" onClick={onClose}>
        {words.say('close')}
      </button>
    </div>
  </GridDialog>
)
