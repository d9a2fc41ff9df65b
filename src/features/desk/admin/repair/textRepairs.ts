import { say } from '../../../../kernel/messages.ts'
import { sayMoment } from '../../../bilingual/admin/sayMoment.ts'
import type { Repair } from './repair.ts'
import { englishTexts } from './repairMessages.ts'

/** Where Payload 3.90 writes English whatever the reader's language. */
const places = [
  '.table-action-menu-dropdown .text',
  '.slash-menu-popup__item-text',
  '.toolbar-popup__dropdown-item .text',
  '.live-preview-toolbar-controls__breakpoint span',
]

/** A moment as Payload writes it to everybody: `Nov 26, 2026, 10:56 PM`. */
const americanMoment = /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d{1,2}:\d{2} [AP]M$/

const momentRepair: Repair = {
  selector: '.document-locked__content strong',
  apply: (element) => {
    // The space before AM and PM is a narrow one.
    const said = element.textContent?.replace(/\s/g, ' ') ?? ''
    if (americanMoment.test(said)) element.textContent = sayMoment(new Date(said).toISOString())
  },
}

const wordRepairs: readonly Repair[] = places.map((selector) => ({
  selector,
  apply: (element, reader) => {
    const message = englishTexts[element.textContent?.trim() ?? '']
    if (!message || element.childElementCount > 0) return
    const said = say(message, reader)
    if (element.textContent !== said) element.textContent = said
  },
}))

/** What Payload says in English only, in the reader's language. */
export const textRepairs: readonly Repair[] = [...wordRepairs, momentRepair]
