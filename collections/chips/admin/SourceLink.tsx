'use client'
import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

type Props = {
  readonly source: { readonly id: number; readonly title: string }
}

/** The way to a source that a record rests on. */
export const SourceLink = ({ source: { id, title } }: Props) => {
  const { config } = useConfig()
  const { admin: adminRoute } = config.routes
  return (
    <a href={formatAdminURL({ adminRoute, path: `/collections/sources/${id}` })}>
      {title || `#${id}`}
    </a>
  )
}
