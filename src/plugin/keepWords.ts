import type { Config } from 'payload'
import { APIError, ValidationError } from 'payload'

type ErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/**
 * Answer with the words of a refusal, which Payload leaves out of a built application.
 *
 * Payload answers “unknown” to an error without a name and takes the name from the class, whose own
 * is lost when a build is minified: a writer would never read why a post was not published.
 */
export const keepWords: ErrorHook = ({ error, graphqlResult, result }) => {
  if (graphqlResult || !(error instanceof APIError) || !error.isPublic) return undefined
  const { data, message } = error
  const name = error instanceof ValidationError ? 'ValidationError' : error.name || 'APIError'
  return { response: { ...result, errors: [data ? { name, data, message } : { message }] } }
}
