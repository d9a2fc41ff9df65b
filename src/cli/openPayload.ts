import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Payload, SanitizedConfig } from 'payload'

import { applicationRoot, findApplicationRoot } from '../ops/findApplicationRoot.ts'
import { readTypeScript } from '../ops/readTypeScript.ts'

type Configured = { readonly default: Promise<SanitizedConfig> }

const loadConfig = async (): Promise<Configured> => {
  const root = findApplicationRoot(process.cwd())
  // Named, so that it is compiled with the command line.
  if (root === applicationRoot) return await import('../../payload.config.ts')
  await readTypeScript()
  return await import(pathToFileURL(path.join(root, 'payload.config.ts')).href)
}

/**
 * Load the application's Payload, with the environment as it now is.
 *
 * Loaded after the environment is complete, and only by the commands that need it: it takes seconds.
 */
export const openPayload = async (): Promise<Payload> => {
  const { default: config } = await loadConfig()
  const { getPayload } = await import('payload')
  return await getPayload({ config })
}
