import { APIError, ValidationError } from 'payload'

/** Tell what an error says against a write that will never pass as it is; `undefined` if it may. */
export const obstaclesIn = (error: unknown): string[] | undefined => {
  if (error instanceof ValidationError) {
    return [...new Set(error.data.errors.map(({ message }) => message))]
  }
  if (error instanceof APIError && error.status >= 400 && error.status < 500) return [error.message]
  return undefined
}
