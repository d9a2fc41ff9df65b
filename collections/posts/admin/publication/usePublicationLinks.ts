'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Where the server takes orders about publication. */
export const usePublicationLinks = () => {
  const { config } = useConfig()
  const { api: apiRoute, admin: adminRoute } = config.routes
  return {
    post: (id: number, path: string) => formatAdminURL({ apiRoute, path: `/posts/${id}${path}` }),
    schedule: (id: number, path: `/${string}`) =>
      formatAdminURL({ apiRoute, path: `/schedules/${id}${path}` }),
    proofs: (path: '' | `/${string}` = '') =>
      formatAdminURL({ apiRoute, path: `/embargo-proofs${path}` }),
    edit: (id: number) => formatAdminURL({ adminRoute, path: `/collections/posts/${id}` }),
  }
}
