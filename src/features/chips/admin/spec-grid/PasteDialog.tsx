import { type ClipboardEvent, type ReactNode, useRef } from 'react'
import type { Locale } from '../../../../kernel/locale.ts'
import type { Words } from '../useWords.ts'
import { GridDialog } from './GridDialog.tsx'

type Props = {
  readonly locale: Locale
  readonly words: Words
  /** Tells whether it could be taken. */
  readonly paste: (pasted: { readonly html?: string; readonly text: string }) => boolean
  readonly notice?: string
  readonly onClose: () => void
}

/** How much text is put into the box to be looked at; more goes straight to being refused. */
const readable = 200_000

/** A box to paste a table into, for those who would rather not aim at a cell, or have no Ctrl+V. */
export const PasteDialog = ({ locale, words, paste, notice, onClose }: Props): ReactNode => {
  const area = useRef<HTMLTextAreaElement>(null)
  const language = words.say(locale === 'en' ? 'english' : 'chinese')

  const apply = (pasted: { readonly html?: string; readonly text: string }): void => {
    if (paste(pasted)) onClose()
  }

  const onPaste = (event: ClipboardEvent): void => {
    event.stopPropagation()
    const html = event.clipboardData.getData('text/html')
    const text = event.clipboardData.getData('text/plain')
    // A table is taken at once; text stays in the box, where it can be looked at and changed.
    if (!/<table[\s>]/i.test(html) && text.length <= readable) return
    event.preventDefault()
    apply({ html, text })
  }

  return (
    <GridDialog title={words.say('pasteTitle')} onClose={onClose}>
      <p>{words.say('pasteHelp', { language })}</p>
      <label>
        <span>{words.say('pasteHere')}</span>
        <textarea ref={area} rows={9} spellCheck={false} onPaste={onPaste} />
      </label>
      <p className="spec-grid-dialog__notice" role="alert">
        {notice}
      </p>
      <div className="spec-grid-dialog__buttons">
        <button type="button" className="spec-grid__tool" onClick={onClose}>
          {words.say('cancel')}
        </button>
        <button
          type="button"
          className="spec-grid__tool spec-grid__tool--main"
          onClick={() => apply({ text: area.current?.value ?? '' })}
        >
          {words.say('pasteApply')}
        </button>
      </div>
    </GridDialog>
  )
}
