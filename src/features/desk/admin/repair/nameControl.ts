import { hasName } from './hasName.ts'
import { setOnce } from './setOnce.ts'
import { spokenOf } from './spokenOf.ts'
import { textOf } from './textOf.ts'

/** Name a control that nothing names: by its tip if it has one, else as said. */
export const nameControl = (element: Element, said: string): void => {
  if (hasName(element) || spokenOf(element) !== '') return
  // A tip is there twice: once to be measured, once to be seen.
  const tip = textOf(element.querySelector('.tooltip-content'))
  const chosen = tip || textOf(element) || said
  if (chosen !== '') setOnce(element, 'aria-label', chosen)
}
