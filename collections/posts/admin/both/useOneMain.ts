import { useSyncExternalStore } from 'react'

let holds = false

const begin = (onChange: () => void): (() => void) => {
  const make = document.createElement.bind(document)
  document.createElement = (name: string, options?: ElementCreationOptions) =>
    make(name === 'main' ? 'div' : name, options)
  holds = true
  onChange()
  return () => {
    // What the page's prototype has stands again.
    Reflect.deleteProperty(document, 'createElement')
    holds = false
  }
}

/**
 * Let the page have one `main`, its own: Payload's editor is another, and here are two of them. What
 * is made as one while this is on the screen is a plain box.
 *
 * @returns whether it holds: what is drawn earlier, on the server or with the page, stays a `main`.
 */
export const useOneMain = (): boolean =>
  useSyncExternalStore(
    begin,
    () => holds,
    () => false,
  )
