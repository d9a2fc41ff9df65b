import { useEffect } from 'react'

/**
 * Let the page have one `main`, its own: Payload's editor is another, and here are two of them. What
 * is made as one while this is on the screen is a plain box.
 */
export const useOneMain = (): void => {
  useEffect(() => {
    const make = document.createElement.bind(document)
    document.createElement = (name: string, options?: ElementCreationOptions) =>
      make(name === 'main' ? 'div' : name, options)
    return () => {
      // What the page's prototype has stands again.
      Reflect.deleteProperty(document, 'createElement')
    }
  }, [])
}
