import type { Access, Config } from 'payload'

import { canEnterAdmin } from '../policies/canEnterAdmin.ts'

const forDesk: Access = ({ req }) => canEnterAdmin(req.user)

/**
 * Keep frontends away from what Payload keeps for its admin panel.
 *
 * Payload lets every user read and write the locks of documents: the key of a frontend would see who
 * edits what, and could lock the desk out. Its collections exist only once Payload has started.
 */
export const guardInternals = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    const locks = payload.collections['payload-locked-documents']?.config
    if (locks) {
      const access = { create: forDesk, delete: forDesk, read: forDesk, update: forDesk }
      Object.assign(locks.access, access)
    }
    await config.onInit?.(payload)
  },
})
