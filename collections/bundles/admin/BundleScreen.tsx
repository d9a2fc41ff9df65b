'use client'
import { Link, SetStepNav, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import '../../posts/admin/publication/publication.css'
import './bundle.css'
import { BundleHead } from './BundleHead.tsx'
import { BundleOrders } from './BundleOrders.tsx'
import { BundlePosts } from './BundlePosts.tsx'
import type { BundlePlanning } from './bundlePlanning.ts'
import { bundleWords as words } from './bundleWords.ts'
import { DryRunNote } from './DryRunNote.tsx'
import { useBundle } from './useBundle.ts'
import { useBundleLinks } from './useBundleLinks.ts'
import { useFireBundle } from './useFireBundle.ts'

const Whole = ({ id }: { readonly id: number }) => {
  const say = useWords()
  const links = useBundleLinks()
  const bundle = useBundle(id)
  const [planning, setPlanning] = useState<BundlePlanning | undefined>()
  const { view, ahead, problem, refresh } = bundle
  useFireBundle(view, ahead, refresh)
  if (!view) {
    return (
      <p aria-live="polite" className="bundle__loading">
        {problem ?? say(words.loading)}
      </p>
    )
  }
  return (
    <>
      <SetStepNav nav={[{ label: say(words.all), url: links.list }, { label: view.name }]} />
      <BundleHead ahead={ahead} view={view} />
      {problem !== undefined && (
        <p className="publication__problem" role="alert">
          {problem}
        </p>
      )}
      <BundleOrders bundle={bundle} onPlan={setPlanning} planning={planning} view={view} />
      <DryRunNote bundle={bundle} />
      <BundlePosts bundle={bundle} view={view} />
      <p>
        <Link href={links.list} prefetch={false}>
          {say(words.all)}
        </Link>
      </p>
    </>
  )
}

/** One bundle: when it goes, its posts, what stands in their way, and every order to it. */
export const BundleScreen = () => {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  return (
    <section className="bundle gutter--left gutter--right" lang={readerOf(i18n)}>
      {id !== undefined && <Whole id={Number(id)} />}
    </section>
  )
}
