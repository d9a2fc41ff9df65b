/** Set an attribute only where it changes something: every change is looked at again. */
export const setOnce = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
