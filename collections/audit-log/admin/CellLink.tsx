'use client'
import { Link, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { ReactNode } from 'react'

type Props = Pick<DefaultCellComponentProps, 'link' | 'collectionSlug' | 'rowData'> & {
  readonly children: ReactNode
}

/** What a cell shows, leading to its document where the column is the one that does. */
export const CellLink = ({ link, collectionSlug, rowData, children }: Props) => {
  const { config } = useConfig()
  if (!link) return <span>{children}</span>
  const href = `${config.routes.admin}/collections/${collectionSlug}/${rowData['id']}`
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  )
}
