import type { Access, Collection, Config } from 'payload'

import { canEnterAdmin } from '../policies/canEnterAdmin.ts'

const forDesk: Access = ({ req }) => canEnterAdmin(req.user)
const forNobody: Access = () => false

const guarded = { 'payload-locked-documents': forDesk, 'payload-migrations': forNobody } as const

/**
 * Keep frontends away from what Payload keeps for its admin panel.
 *
 * Payload lets every user read and write the locks of documents: the key of a frontend would see who
 * edits what, and could lock the desk out. Its collections exist only once Payload has started.
 */
export const guardInternals = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    const collections: Record<string, Collection | undefined> = payload.collections
    for (const [slug, access] of Object.entries(guarded)) {
      const all = { create: access, delete: access, read: access, update: access }
      Object.assign(collections[slug]?.config.access ?? {}, all)
    }
    await config.onInit?.(payload)
  },
})
