'use client'
import { useState } from 'react'

import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import { bundleWords as words } from './bundleWords.ts'
import { PolicyFields } from './PolicyFields.tsx'
import { Question } from './Question.tsx'
import type { useBundle } from './useBundle.ts'
import { useBundleLinks } from './useBundleLinks.ts'

/** Give a bundle another name or another policy. */
export const BundleFields = ({
  view,
  bundle,
  onClose,
}: {
  readonly view: BundleView
  readonly bundle: ReturnType<typeof useBundle>
  readonly onClose: () => void
}) => {
  const links = useBundleLinks()
  const [terms, setTerms] = useState({ name: view.name, policy: view.policy })
  const save = async () => {
    const sending = { done: words.doneEdit }
    const answer = await bundle.send(links.order(view.id, '/edit'), terms, sending)
    if (answer.ok) onClose()
  }
  return (
    <Question
      confirm={words.confirmEdit}
      heading={words.editHeading}
      isBusy={bundle.isBusy}
      onClose={onClose}
      onConfirm={() => void save()}
    >
      <PolicyFields
        onChange={setTerms}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void save()
        }}
        terms={terms}
      />
    </Question>
  )
}
