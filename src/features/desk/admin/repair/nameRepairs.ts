import { say } from '../../../../kernel/messages.ts'
import { fieldNameOf } from './fieldNameOf.ts'
import type { Repair } from './repair.ts'
import { englishNames, repairMessages as words, toolbarMessages } from './repairMessages.ts'
import { setOnce } from './setOnce.ts'
import { spokenOf } from './spokenOf.ts'
import { textOf } from './textOf.ts'

const broken = '[object Object]'

const drawer = 'dialog, [role="dialog"]'

const subjectOf = (control: Element): string =>
  textOf(control.closest('th')?.querySelector('.sort-column__label')) ||
  textOf(control.closest(drawer)?.querySelector('h1, h2'))

const nameIfNone = (control: Element, said: string): void => {
  if (!control.getAttribute('aria-label')) setOnce(control, 'aria-label', said)
}

/**
 * Names of Payload 3.90 that say the wrong thing, and what they say instead.
 *
 * - Names that were made of a label in several languages say “[object Object]”.
 * - In a drawer a label belongs to an id that no control has.
 * - A drawer is named by its technical name.
 * - The arrows that turn the pages of a list have no name.
 * - The editor's own buttons are named in English, and its menus by a technical name.
 */
export const nameRepairs: readonly Repair[] = [
  {
    selector: `[aria-label*="${broken}"]`,
    apply: (control) => {
      const subject = subjectOf(control)
      if (subject === '') return
      const said = control.getAttribute('aria-label') ?? ''
      setOnce(control, 'aria-label', said.replace(broken, subject))
    },
  },
  {
    selector: '.field-type input, .field-type textarea',
    apply: (control) => {
      if (!control.closest(drawer)) return
      const label = control.closest('.field-type')?.querySelector('label.field-label')
      // Behind the drawer stands a field of the same id, and its label would be taken.
      if (!label || (label as HTMLLabelElement).control === control) return
      nameIfNone(control, fieldNameOf(control))
    },
  },
  {
    selector: drawer,
    apply: (dialog) => {
      const heading = textOf(dialog.querySelector('h1, h2'))
      if (heading !== '') setOnce(dialog, 'aria-label', heading)
    },
  },
  {
    selector: '.clickable-arrow',
    apply: (arrow, reader) => {
      const isBack = arrow.classList.contains('clickable-arrow--left')
      nameIfNone(arrow, say(isBack ? words.previousPage : words.nextPage, reader))
    },
  },
  {
    selector: 'button[data-dropdown-key]',
    apply: (button, reader) => {
      const message = toolbarMessages[button.getAttribute('data-dropdown-key') ?? '']
      if (!message) return
      setOnce(button, 'aria-label', [say(message, reader), spokenOf(button)].join(' ').trim())
    },
  },
  ...Object.entries(englishNames).map(([english, message]): Repair => ({
    selector: `[aria-label="${english}"]`,
    apply: (control, reader) => setOnce(control, 'aria-label', say(message, reader)),
  })),
]
