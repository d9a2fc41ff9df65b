import { APIError, ValidationError } from 'payload'

/** Tell what an error says against a write that will never pass as it is; `undefined` if it may. */
export const obstaclesIn = (error: unknown): string[] | undefined => {
  if (error instanceof ValidationError) {
    // Payload's own words name no field (“This field is required.”); its label names the tab, too.
    const said = error.data.errors.map(({ label, message }) => {
      const field = typeof label === 'string' ? label.split(' > ').at(-1) : undefined
      return field ? `${field} – ${message}` : message
    })
    return [...new Set(said)]
  }
  if (error instanceof APIError && error.status >= 400 && error.status < 500) return [error.message]
  return undefined
}
