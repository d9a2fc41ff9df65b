import type { Config } from 'payload'

/** How much of a form one field may hold, in bytes: the admin panel sends a document as one field. */
const fieldSize = 8_000_000

/**
 * Let a form send a large document.
 *
 * Payload cuts a document off at 1 MiB, and the save then fails with a mistake of syntax. A limit
 * that the host has set stays.
 */
export const addLimits = (config: Config): Config => ({
  ...config,
  upload: { ...config.upload, limits: { fieldSize, ...config.upload?.limits } },
})
