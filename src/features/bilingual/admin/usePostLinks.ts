'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Where the admin panel shows posts, and where its server answers about them. */
export const usePostLinks = () => {
  const { config } = useConfig()
  const { admin: adminRoute, api: apiRoute } = config.routes
  return {
    edit: (id: number) => formatAdminURL({ adminRoute, path: `/collections/posts/${id}` }),
    both: (id: number) => formatAdminURL({ adminRoute, path: `/both/${id}` }),
    /** Of a post, of several (`1,2`), or `back` for a file of any. */
    agency: (posts: number | string) => formatAdminURL({ adminRoute, path: `/agency/${posts}` }),
    trashed: (id: number) => formatAdminURL({ adminRoute, path: `/collections/posts/trash/${id}` }),
    api: (path: `/${string}`) => formatAdminURL({ apiRoute, path: `/posts${path}` }),
  }
}
