import type { Config } from 'payload'

import { findMalformedFilter } from '../../collections/guard/findMalformedFilter.ts'
import { guardMessages } from '../../collections/guard/messages.ts'
import { defaultLocale, isLocale } from '../kernel/locale.ts'
import { say } from '../kernel/messages.ts'

type ErrorHook = NonNullable<NonNullable<Config['hooks']>['afterError']>[number]

/**
 * Answer a filter that is none as the sender's mistake.
 *
 * Payload looks into it before it calls any hook, and trips over one that is no object.
 */
export const sayBadFilter: ErrorHook = ({ graphqlResult, req, result }) => {
  const path = graphqlResult ? undefined : findMalformedFilter(req.query?.['where'])
  if (path === undefined) return undefined
  const language = req.i18n?.language
  const locale = isLocale(language) ? language : defaultLocale
  const message = say(guardMessages.malformed, locale, { path: path.slice(0, 80) })
  return { response: { ...result, errors: [{ message }] }, status: 400 }
}
