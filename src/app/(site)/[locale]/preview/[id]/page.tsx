import config from '@payload-config'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getPayload } from 'payload'

import { findPreview, parsePostId } from '../../../../../delivery/preview/findPreview.ts'
import { findArticle } from '../../../../../delivery/queries/findArticle.ts'
import { listCategories } from '../../../../../delivery/queries/listCategories.ts'
import { ArticlePage } from '../../../../../delivery/site/ArticlePage.tsx'
import { PreviewNotice } from '../../../../../delivery/site/PreviewNotice.tsx'
import { SiteFrame } from '../../../../../delivery/site/SiteFrame.tsx'
import { articleView } from '../../../../../delivery/views/articleView.ts'
import { isLocale } from '../../../../../kernel/locale.ts'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { robots: { index: false, follow: false, noarchive: true } }

export default async function Preview({ params }: Props) {
  const { locale, id: given } = await params
  const id = parsePostId(given)
  if (!isLocale(locale) || id === undefined) return notFound()
  const payload = await getPayload({ config })
  const { user } = await payload.auth({ headers: await headers() })
  if (!user || !(await findPreview(payload, user, id))) return notFound()
  const reader = { payload, locale, user }
  const [record, categories] = await Promise.all([
    findArticle(reader, { id }),
    listCategories(reader),
  ])
  if (record?.post.language !== locale) return notFound()
  const article = articleView(record, categories)
  return (
    <SiteFrame
      locale={locale}
      categories={categories}
      counterpart={article.counterpart?.href ?? null}
      notice={<PreviewNotice locale={locale} />}
    >
      <ArticlePage article={article} related={[]} categories={categories} />
    </SiteFrame>
  )
}
