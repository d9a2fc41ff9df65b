import type { Payload, PayloadRequest } from 'payload'
import {
  commitTransaction,
  createLocalReq,
  getLocalI18n,
  initTransaction,
  killTransaction,
} from 'payload'

import type { Locale } from '../../kernel/locale.ts'

type Options = {
  /** As whom; without one, as the newsroom itself. */
  readonly user?: PayloadRequest['user'] | undefined
  /** The language of refusals. */
  readonly language?: Locale
  readonly context?: Record<string, unknown>
}

/**
 * Do something in one transaction of its own, as somebody: all of it, or nothing.
 *
 * Local API calls inside take the `req` that `act` is given.
 */
export const inTransaction = async <Outcome>(
  payload: Payload,
  { user, language = 'en', context = {} }: Options,
  act: (req: PayloadRequest) => Promise<Outcome>,
): Promise<Outcome> => {
  const i18n = await getLocalI18n({ config: payload.config, language })
  const options = { ...(user ? { user } : {}), locale: language, context, req: { i18n } }
  const req = await createLocalReq(options, payload)
  await initTransaction(req)
  try {
    const outcome = await act(req)
    await commitTransaction(req)
    return outcome
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
