import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Payload, SanitizedConfig } from 'payload'

import { findApplicationRoot } from '../ops/findApplicationRoot.ts'

/**
 * Load the application's Payload, with the environment as it now is.
 *
 * Loaded after the environment is complete, and only by the commands that need it: it takes seconds.
 */
export const openPayload = async (): Promise<Payload> => {
  const file = path.join(findApplicationRoot(process.cwd()), 'payload.config.ts')
  const { default: config } = (await import(pathToFileURL(file).href)) as {
    default: Promise<SanitizedConfig>
  }
  const { getPayload } = await import('payload')
  return await getPayload({ config })
}
