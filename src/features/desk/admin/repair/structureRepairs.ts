import { say } from '../../../../kernel/messages.ts'
import { fieldNameOf } from './fieldNameOf.ts'
import { nameControl } from './nameControl.ts'
import type { Repair } from './repair.ts'
import { repairMessages as words } from './repairMessages.ts'
import { setOnce } from './setOnce.ts'
import { textOf } from './textOf.ts'

/**
 * Parts of Payload 3.90 that stand in the wrong place or order, and what they are made.
 *
 * - Headings below the title of a page leave levels out: they take the next one.
 * - The head of a group in a list is taken for the page's banner: it loses the role.
 * - What is said of a document scrolls on a telephone and cannot be reached by keys: it can.
 * - The handle of a row that can be dragged has no name.
 * - The picture of a row repeats the name beside it: it becomes mute.
 */
export const structureRepairs: readonly Repair[] = [
  {
    selector:
      '.group-by-header__heading, .array-field__title, .no-results h3, .payload-settings h3',
    apply: (heading) => setOnce(heading, 'aria-level', '2'),
  },
  {
    selector: 'header.group-by-header',
    apply: (head) => setOnce(head, 'role', 'presentation'),
  },
  {
    selector: '.doc-controls__content',
    apply: (content) => {
      if (content.scrollWidth > content.clientWidth) setOnce(content, 'tabindex', '0')
      else content.removeAttribute('tabindex')
    },
  },
  {
    selector: '.collapsible__drag[role="button"]',
    apply: (handle, reader) =>
      nameControl(
        handle,
        `${say(words.drag, reader)} ${textOf(handle.closest('.array-field__row')?.querySelector('.row-label')) || fieldNameOf(handle)}`.trim(),
      ),
  },
  {
    selector: 'td img[alt], td .thumbnail img[alt]',
    apply: (picture) => {
      const beside = textOf(picture.closest('td'))
      if (picture.getAttribute('alt') === beside) setOnce(picture, 'alt', '')
    },
  },
]
