import { useAuth, useDocumentDrawer } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { slugify } from '../../../kernel/slug.ts'

/**
 * Let somebody make a chip in a drawer, and go on with it where they were.
 *
 * `open` is there only for who may make chips. The name that was typed is filled in, and the address
 * that follows from it.
 */
export const useNewChip = (
  onMade: (id: number) => void,
): { readonly drawer: ReactNode; readonly open: ((name: string) => void) | undefined } => {
  const { permissions } = useAuth()
  const [name, setName] = useState('')
  const [DocumentDrawer, , { openDrawer, closeDrawer }] = useDocumentDrawer({
    collectionSlug: 'chips',
  })
  if (!permissions?.collections?.['chips']?.create) return { drawer: null, open: undefined }
  const drawer = (
    <DocumentDrawer
      initialData={{ name, slug: slugify(name) }}
      onSave={({ doc, operation }) => {
        if (operation !== 'create') return
        closeDrawer()
        onMade(Number(doc.id))
      }}
    />
  )
  const open = (typed: string): void => {
    setName(typed)
    openDrawer()
  }
  return { drawer, open }
}
