import type { Config } from 'payload'

import { eventGuard } from '../features/chips/control/eventGuard.ts'
import { factGuard } from '../features/chips/facts/factGuard.ts'
import { keepRecordGuard } from '../features/chips/records/keepRecordGuard.ts'
import { keepGuard } from '../features/publication/audit/keepGuard.ts'

/**
 * Have the database guard the audit log, the facts of chips and control events, in whatever
 * application the newsroom is.
 */
export const addGuards = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await keepGuard(payload)
    await keepRecordGuard(payload, factGuard)
    await keepRecordGuard(payload, eventGuard)
    await config.onInit?.(payload)
  },
})
