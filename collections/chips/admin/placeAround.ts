/**
 * Find the record that a button stands in, to which the keyboard goes when the button is gone.
 *
 * Such a record takes the keyboard, but not by the Tab key.
 */
export const placeAround = (button: Element): HTMLElement | null =>
  button.closest<HTMLElement>('[tabindex="-1"]')
