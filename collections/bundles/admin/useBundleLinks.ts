'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Where bundles are shown, and where the server takes orders about them. */
export const useBundleLinks = () => {
  const { config } = useConfig()
  const { api: apiRoute, admin: adminRoute } = config.routes
  const api = (path: `/${string}`) => formatAdminURL({ apiRoute, path })
  const admin = (path: `/${string}`) => formatAdminURL({ adminRoute, path })
  return {
    plan: api('/bundles/plan'),
    order: (id: number, path: `/${string}`) => api(`/bundles/${id}${path}`),
    member: (schedule: number, path: `/${string}`) => api(`/schedules/${schedule}${path}`),
    waiting: api(
      '/bundles?depth=0&limit=50&sort=instant&where[state][in][0]=armed&where[state][in][1]=held',
    ),
    find: (headline: string) =>
      api(
        `/posts?depth=0&limit=8&draft=true&select[title]=true&select[language]=true&where[title][like]=${encodeURIComponent(headline)}`,
      ),
    screen: (id: number) => admin(`/collections/bundles/${id}`),
    list: admin('/collections/bundles'),
    post: (id: number) => admin(`/collections/posts/${id}`),
  }
}
