import type { Config } from 'payload'

import { keepGuard } from '../features/publication/audit/keepGuard.ts'

/** Have the database guard the audit log, in whatever application the newsroom is. */
export const addAuditGuard = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await keepGuard(payload)
    await config.onInit?.(payload)
  },
})
