import { draftMode } from 'next/headers'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Suspense } from 'react'

import { listCategories } from '../../../delivery/queries/listCategories.ts'
import { NotFoundPage } from '../../../delivery/site/NotFoundPage.tsx'
import { cacheTags } from '../../../kernel/cacheTags.ts'
import { defaultLocale, isLocale } from '../../../kernel/locale.ts'
import { findReader } from './findReader.ts'
import { leadOn } from './leadOn.ts'

const Nothing = (): never => notFound()

/**
 * Lead a reader elsewhere from an address where nothing is: to where it moved, or to “not found”.
 *
 * Next answers a bare `notFound()` with a page whose words only JavaScript puts there. Thrown inside
 * a boundary of a page that is kept, it sets the status, and the words around it stay in the HTML.
 * A page made for one reader has sent its status by then: there it is thrown bare.
 */
export const leadElsewhere = async (
  segments: readonly string[],
  tags: readonly string[] = [],
): Promise<ReactNode> => {
  await leadOn(segments, [cacheTags.categories, ...tags])
  if ((await draftMode()).isEnabled) return notFound()
  const [first] = segments
  const locale = isLocale(first) ? first : defaultLocale
  const categories = await listCategories(await findReader(locale))
  return (
    <Suspense fallback={<NotFoundPage locale={locale} categories={categories} />}>
      <Nothing />
    </Suspense>
  )
}
