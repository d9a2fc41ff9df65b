import type { Segment } from '../../../../src/content/segments/segment.ts'
import { foldText } from '../../../../src/content/segments/foldText.ts'

/** How far ahead of the last one found a paragraph is looked for. */
const reach = 30

const words = 'p, h1, h2, h3, h4, h5, h6, li, blockquote, td, th, figcaption, textarea, input'

const textOf = (element: Element): string =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    ? element.value
    : (element.textContent ?? '')

const looksLike = (shown: string, wanted: string): boolean =>
  shown !== '' &&
  (shown.slice(0, 10) === wanted.slice(0, 10) || shown.slice(-10) === wanted.slice(-10))

type Candidate = { readonly element: HTMLElement; readonly text: string }

const candidatesOf = (root: Element): Candidate[] =>
  [...root.querySelectorAll<HTMLElement>(words)].flatMap((element) => {
    // A list item that holds a list is not one paragraph.
    const isOuter = element.matches('li, td, th, blockquote') && element.querySelector('li, p, h2')
    return isOuter && !element.matches('td, th')
      ? []
      : [{ element, text: foldText(textOf(element)) }]
  })

/**
 * Find where the segments of a post stand on the screen, by their words and in their order.
 *
 * What somebody is just changing is found by how it begins or ends; what is not found is absent.
 */
export const findPlaces = (
  pane: Element,
  segments: readonly Segment[],
): ReadonlyMap<string, HTMLElement> => {
  const places = new Map<string, HTMLElement>()
  const field = (name: string) => pane.querySelector<HTMLElement>(`[name="${name}"]`)
  const all = candidatesOf(pane.querySelector('.rich-text-lexical') ?? pane)
  let next = 0
  for (const { id, kind, text } of segments) {
    if (kind === 'title' || kind === 'summary') {
      const found = field(kind)
      if (found) places.set(id, found)
      continue
    }
    const wanted = foldText(text)
    const near = all.slice(next, next + reach)
    const exact = near.findIndex((one) => one.text === wanted)
    const at = exact < 0 ? near.slice(0, 6).findIndex((one) => looksLike(one.text, wanted)) : exact
    const found = near[at]
    if (!found) continue
    places.set(id, found.element)
    next += at + 1
  }
  return places
}
