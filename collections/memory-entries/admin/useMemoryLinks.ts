'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** Where the server answers about the translation memory. */
export const useMemoryLinks = () => {
  const { config } = useConfig()
  const { api: apiRoute } = config.routes
  return (path: `/${string}`) => formatAdminURL({ apiRoute, path: `/memory-entries${path}` })
}
