import { say } from '../../../../kernel/messages.ts'
import type { Repair } from './repair.ts'
import { englishTexts } from './repairMessages.ts'

/** Where Payload 3.90 writes English whatever the reader's language. */
const places = [
  '.table-action-menu-dropdown .text',
  '.slash-menu-popup__item-text',
  '.toolbar-popup__dropdown-item .text',
  '.live-preview-toolbar-controls__breakpoint span',
]

/** Words that Payload shows in English only, said in the reader's language. */
export const textRepairs: readonly Repair[] = places.map((selector) => ({
  selector,
  apply: (element, reader) => {
    const message = englishTexts[element.textContent?.trim() ?? '']
    if (!message || element.childElementCount > 0) return
    const said = say(message, reader)
    if (element.textContent !== said) element.textContent = said
  },
}))
