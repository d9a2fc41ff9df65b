import type { Config } from 'payload'
import { LockedAuth } from 'payload'

type ErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/**
 * Say the same of a locked account as of a wrong password.
 *
 * A lock is told only of an account that exists: whoever tries eight times would learn which
 * addresses have one.
 */
export const concealAccounts: ErrorHook = ({ error, graphqlResult, req, result }) => {
  const original = (error as Error & { originalError?: Error }).originalError ?? error
  if (!(original instanceof LockedAuth)) return undefined
  const message = req.t('error:emailOrPasswordIncorrect')
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message, extensions: {} } }
  return { response: { ...result, errors: [{ message }] }, status: 401 }
}
