import type { Payload } from 'payload'

import { closePayload } from '../ops/database/closePayload.ts'
import { openHost } from './openHost.ts'

/**
 * Do something with the data of a host application.
 *
 * @throws EnvironmentError when its configuration is not found.
 */
export const withHost = async <Outcome>(
  act: (payload: Payload) => Promise<Outcome>,
): Promise<Outcome> => {
  const payload = await openHost()
  try {
    return await act(payload)
  } finally {
    await closePayload(payload)
  }
}
