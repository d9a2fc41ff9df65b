import { handleServerFunctions } from '@payloadcms/next/layouts'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

/** What Payload's server function tells of a document. */
type Rendered = { readonly Document?: ReactNode } | undefined

/**
 * The editor of a post, as Payload renders it for a drawer.
 *
 * Payload's client would ask for it after the page, and for the second one after the first; here both
 * come with the page, and each is sent as soon as it is there.
 */
export const PaneDocument = async ({
  id,
  view,
}: {
  readonly id: number
  readonly view: AdminViewServerProps
}) => {
  const { config, importMap } = view.payload
  const rendered = (await handleServerFunctions({
    name: 'render-document',
    config,
    importMap,
    args: {
      collectionSlug: 'posts',
      docID: id,
      drawerSlug: `pane-${id}`,
      overrideEntityVisibility: true,
      redirectAfterDelete: false,
      redirectAfterDuplicate: false,
    },
  })) as Rendered
  return rendered?.Document
}
