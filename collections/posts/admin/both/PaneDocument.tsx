import { handleServerFunctions } from '@payloadcms/next/layouts'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { untilQuiet } from './untilQuiet.ts'

/** How long the screen around the editors may keep them waiting, in milliseconds. */
const patience = 100

/** What Payload's server function tells of a document. */
type Rendered = { readonly Document?: ReactNode } | undefined

/**
 * The editor of a post, as Payload renders it for a drawer.
 *
 * Payload's client would ask for it after the page, and for the second one after the first; here both
 * come with the page, and each is sent as soon as it is there. The screen around them goes first: the
 * browser makes that ready while the server renders them.
 */
export const PaneDocument = async ({
  id,
  view,
}: {
  readonly id: number
  readonly view: AdminViewServerProps
}) => {
  const { config, importMap } = view.payload
  await untilQuiet(patience)
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
