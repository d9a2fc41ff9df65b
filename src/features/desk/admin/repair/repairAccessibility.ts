import type { Locale } from '../../../../kernel/locale.ts'
import { say } from '../../../../kernel/messages.ts'
import { fieldNameOf } from './fieldNameOf.ts'
import { hasName } from './hasName.ts'
import { nameControl } from './nameControl.ts'
import { nameRepairs } from './nameRepairs.ts'
import type { Repair } from './repair.ts'
import { repairMessages as words, toolbarMessages } from './repairMessages.ts'
import { setOnce } from './setOnce.ts'
import { spokenOf } from './spokenOf.ts'
import { structureRepairs } from './structureRepairs.ts'
import { textOf } from './textOf.ts'
import { textRepairs } from './textRepairs.ts'

const toolbarNameOf = (element: Element, reader: Locale): string => {
  const key =
    element.getAttribute('data-button-key') ??
    element.getAttribute('data-dropdown-key') ??
    /toolbar-popup__(?:button|dropdown)-(\w+)/.exec(element.className)?.[1] ??
    ''
  const message = toolbarMessages[key]
  return message ? say(message, reader) : key
}

/**
 * Defects in the markup of Payload 3.90 that no option or component of its own can mend, as axe
 * finds them, and what is done about each. Look here first when Payload is upgraded.
 *
 * - The page has no main landmark: the template's wrap becomes it.
 * - Heads of a view stand inside that landmark and are taken for the page's banner: they lose the role.
 * - In the editor, which has a main landmark of its own, the head of the document stands outside all
 *   landmarks: it becomes a region.
 * - A picture in a list is called by the name of its file, which stands beside it: it has no words.
 * - Tabs of a document are links straight inside a list: the list becomes a group.
 * - Arrows and crosses of select fields can be focused while they are hidden from readers of
 *   screens: the arrow leaves the tab order, the cross gets a name.
 * - A chosen value that can be dragged is a button that holds buttons: it becomes a group.
 * - Inputs of select and date fields, check boxes of a list, the text editor and buttons that only
 *   show a drawing have no name: they get one.
 * - Names that leave out what the button says: the words that can be seen win.
 */
const repairs: readonly Repair[] = [
  ...nameRepairs,
  ...textRepairs,
  ...structureRepairs,
  {
    selector: '.template-default__wrap, .template-minimal__wrap',
    apply: (wrap) => {
      if (document.querySelector('main')) wrap.removeAttribute('role')
      else setOnce(wrap, 'role', 'main')
    },
  },
  {
    selector: 'header.app-header, header.list-header',
    apply: (header) => {
      if (header.closest('[role="main"], main')) setOnce(header, 'role', 'presentation')
      else header.removeAttribute('role')
    },
  },
  {
    selector: '.doc-header',
    apply: (head) => {
      if (head.closest('[role="main"], main')) return
      setOnce(head, 'role', 'region')
      setOnce(head, 'aria-label', textOf(head.querySelector('h1')) || 'Waferdesk')
    },
  },
  {
    selector: '.file__thumbnail img',
    apply: (picture) => {
      const name = textOf(picture.closest('.file')?.querySelector('.file__filename'))
      if (picture.getAttribute('alt') === name) picture.setAttribute('alt', '')
    },
  },
  { selector: 'ul.doc-tabs__tabs', apply: (list) => setOnce(list, 'role', 'group') },
  {
    selector: '.dropdown-indicator[aria-hidden="true"]',
    apply: (arrow) => setOnce(arrow, 'tabindex', '-1'),
  },
  {
    selector: '.clear-indicator[aria-hidden="true"]',
    apply: (cross, reader) => {
      cross.removeAttribute('aria-hidden')
      nameControl(cross, say(words.clear, reader))
    },
  },
  {
    selector: '.multi-value.draggable[role="button"]',
    apply: (value) => setOnce(value, 'role', 'group'),
  },
  {
    selector: 'input[role="combobox"], .react-datepicker__input-container input',
    apply: (input, reader) => {
      const chosen = textOf(input.closest('.rs__control')?.querySelector('.rs__single-value'))
      if (input.id && document.querySelector(`label[for="${CSS.escape(input.id)}"]`)) return
      nameControl(input, fieldNameOf(input) || chosen || say(words.choose, reader))
    },
  },
  {
    selector: '[contenteditable="true"][role="textbox"]',
    apply: (editor, reader) => {
      // What is written in it is its value and no name.
      if (hasName(editor)) return
      setOnce(editor, 'aria-label', fieldNameOf(editor) || say(words.text, reader))
    },
  },
  {
    selector: '#select-all, input[type="checkbox"][aria-label=""]',
    apply: (box, reader) => {
      const row = box.closest('tbody tr')
      const title = textOf(row?.querySelector('td a')) || textOf(row)
      const said = row
        ? say(words.selectRow, reader, { title })
        : fieldNameOf(box) || say(words.selectAll, reader)
      setOnce(box, 'aria-label', said)
      // It names itself by its own id, which says nothing.
      if (box.getAttribute('aria-labelledby') === box.id) box.removeAttribute('aria-labelledby')
    },
  },
  {
    selector: '.doc-controls__popup button',
    apply: (button, reader) => nameControl(button, say(words.more, reader)),
  },
  {
    selector: '.relationship--multi-value-label__drawer-toggler',
    apply: (button, reader) =>
      nameControl(button, `${say(words.edit, reader)} ${textOf(button.parentElement)}`.trim()),
  },
  {
    selector: '.relationship-add-new__add-button',
    apply: (button, reader) =>
      nameControl(button, `${say(words.add, reader)} ${fieldNameOf(button)}`.trim()),
  },
  {
    selector: '.rs__multi-value__remove',
    apply: (button, reader) =>
      nameControl(button, `${say(words.remove, reader)} ${textOf(button.parentElement)}`.trim()),
  },
  {
    selector: '[class*="details__edit"], button[class*="__edit"]',
    apply: (button, reader) => nameControl(button, say(words.edit, reader)),
  },
  {
    selector: '[class*="details__remove"], button[class*="__remove"]',
    apply: (button, reader) => nameControl(button, say(words.remove, reader)),
  },
  {
    selector: '[class*="toolbar-popup__button-"], [class*="toolbar-popup__dropdown"]',
    apply: (button, reader) => {
      if (button.tagName === 'BUTTON') nameControl(button, toolbarNameOf(button, reader))
    },
  },
  {
    selector: 'a[aria-label], button[aria-label]',
    apply: (control) => {
      const seen = spokenOf(control)
      const said = textOf({ textContent: control.getAttribute('aria-label') } as Element)
      if (seen !== '' && !said.toLowerCase().includes(seen.toLowerCase())) {
        control.removeAttribute('aria-label')
      }
    },
  },
  {
    selector: 'button:not([aria-label]):not([aria-hidden="true"])',
    apply: (button, reader) => nameControl(button, say(words.button, reader)),
  },
]

/** Mend what is on the page now. */
export const repairAccessibility = (reader: Locale): void => {
  for (const { selector, apply } of repairs) {
    for (const element of document.querySelectorAll(selector)) apply(element, reader)
  }
}
