import type { CollectionBeforeOperationHook } from 'payload'
import { ValidationError } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import { languageOf } from '../../languageOf.ts'
import { userMessages } from '../messages.ts'
import { passwordFinding, shortestPassword } from '../passwordFinding.ts'

/** Refuse a password that is easy to guess, wherever one is set: new, changed or forgotten. */
export const requireGoodPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!['create', 'update', 'resetPassword'].includes(operation)) return args
  const { data } = args as { data?: { password?: unknown; email?: unknown } }
  if (typeof data?.password !== 'string') return args
  const finding = passwordFinding(data.password, data.email ?? req.user?.['email'])
  if (finding === undefined) return args
  const message = say(userMessages[finding], languageOf(req), { count: shortestPassword })
  throw new ValidationError({ collection: 'users', errors: [{ path: 'password', message }] }, req.t)
}
