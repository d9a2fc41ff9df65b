import { textOf } from './textOf.ts'

/**
 * Read what a control says by itself.
 *
 * Tips that hover over a button are hidden from readers of screens, and name nothing.
 */
export const spokenOf = (element: Element): string => {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], aside')) hidden.remove()
  return textOf(copy)
}
