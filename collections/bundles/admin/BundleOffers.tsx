'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { PostStanding, Standing } from '../../../src/features/publication/standing/standing.ts'
import { focusPanel } from '../../posts/admin/publication/focusPanel.ts'
import { AddToBundle } from './AddToBundle.tsx'
import { bundleWords as words } from './bundleWords.ts'
import { TogetherForm } from './TogetherForm.tsx'

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

const isFree = ({ waiting, isInTrash }: PostStanding): boolean =>
  !isInTrash && waiting.every(({ bundle, action }) => bundle === null && action !== 'publish')

const hasNews = ({ isPublished, hasChanges }: PostStanding): boolean => !isPublished || hasChanges

/** What can be done with a post and others at once: both languages together, or a bundle. */
export const BundleOffers = ({ standing }: { readonly standing: Standing }) => {
  const say = useWords()
  const [isOpen, setOpen] = useState<'together' | 'add' | undefined>()
  const { own, other, mayPublish } = standing
  const isMember = own.waiting.some(({ bundle }) => bundle?.isWaiting)
  if (!mayPublish || own.isInTrash || isMember) return null
  const close = () => {
    setOpen(undefined)
    focusPanel(own.id)
  }
  if (isOpen === 'together' && other) {
    return <TogetherForm onClose={close} other={other} standing={standing} />
  }
  if (isOpen === 'add') return <AddToBundle onClose={close} standing={standing} />
  const mayGoTogether =
    other !== null && isFree(own) && isFree(other) && hasNews(own) && hasNews(other)
  return (
    <div className="publication__buttons">
      {mayGoTogether && (
        <Button {...plain} onClick={() => setOpen('together')}>
          {say(words.together)}
        </Button>
      )}
      <Button {...plain} onClick={() => setOpen('add')}>
        {say(words.addTo)}
      </Button>
    </div>
  )
}
