import { pathToFileURL } from 'node:url'
import type { Payload, SanitizedConfig } from 'payload'
import { getPayload } from 'payload'
import { findConfig } from 'payload/node'

import { provideVariables } from '../env.ts'
import { EnvironmentError } from '../kernel/environmentError.ts'
import { readTypeScript } from '../ops/readTypeScript.ts'
import { messages } from './messages.ts'

// As Payload's own command finds it: PAYLOAD_CONFIG_PATH, tsconfig.json, the working folder.
const configFile = (): string => {
  try {
    return findConfig()
  } catch {
    throw new EnvironmentError([
      {
        code: 'host/no-config',
        severity: 'error',
        message: messages.noHostConfig,
        values: { folder: process.cwd() },
      },
    ])
  }
}

/**
 * Load the Payload of a host application, by its own configuration.
 *
 * Its environment is its own affair; its database is not migrated, since a host in development may
 * have it pushed.
 *
 * @throws EnvironmentError when no configuration is found.
 */
export const openHost = async (): Promise<Payload> => {
  const file = configFile()
  provideVariables({ DISABLE_PAYLOAD_HMR: 'true' })
  await readTypeScript()
  const { default: config } = (await import(pathToFileURL(file).href)) as {
    default: Promise<SanitizedConfig>
  }
  return await getPayload({ config })
}
