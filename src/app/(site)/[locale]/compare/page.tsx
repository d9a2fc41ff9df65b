import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'

import { addresses } from '../../../../delivery/addresses.ts'
import type { CompareQuestion } from '../../../../delivery/http/readComparison.ts'
import { readComparison } from '../../../../delivery/http/readComparison.ts'
import { findComparison } from '../../../../delivery/queries/findComparison.ts'
import { listCategories } from '../../../../delivery/queries/listCategories.ts'
import { today } from '../../../../delivery/queries/today.ts'
import { alternates } from '../../../../delivery/site/alternates.ts'
import { ComparePage } from '../../../../delivery/site/compare/ComparePage.tsx'
import { compareMessages } from '../../../../delivery/site/compare/messages.ts'
import { SiteFrame } from '../../../../delivery/site/SiteFrame.tsx'
import { isLocale, otherLocale } from '../../../../kernel/locale.ts'
import { say } from '../../../../kernel/messages.ts'
import { describeNothing } from '../describeNothing.ts'
import { findReader } from '../findReader.ts'
import { leadOn } from '../leadOn.ts'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (locale: string, slugs: string, day: string | undefined) => {
  if (!isLocale(locale)) return undefined
  const reader = await findReader(locale)
  const on = day ?? today()
  const [record, categories] = await Promise.all([
    findComparison(reader, slugs === '' ? [] : slugs.split(','), on),
    listCategories(reader),
  ])
  return { locale, record, categories }
})

const readFor = ({ slugs, day }: CompareQuestion, locale: string) =>
  read(locale, slugs.join(','), day)

export const generateMetadata = async ({ params, searchParams }: Props): Promise<Metadata> => {
  const { locale } = await params
  const question = readComparison(await searchParams)
  const found = await readFor(question, locale)
  if (!found) return describeNothing(locale)
  const { chosen } = found.record
  const slugs = chosen.map(({ slug }) => slug)
  const names = chosen.map(({ name, slug }) => name || slug)
  const at = (one: typeof found.locale) => addresses.compare(one, slugs, { on: question.day })
  return {
    title:
      names.length > 0
        ? say(compareMessages.titleOf, found.locale, {
            names: names.join(found.locale === 'en' ? ', ' : '、'),
          })
        : say(compareMessages.title, found.locale),
    description: say(compareMessages.intro, found.locale),
    alternates: alternates(found.locale, at(found.locale), at(otherLocale(found.locale))),
    // Chips can be combined in more ways than there are stars: what is to be found is the form.
    ...(slugs.length > 0 || question.isQualified ? { robots: { index: false, follow: true } } : {}),
  }
}

export default async function Compare({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) {
    await leadOn([locale, 'compare'])
    return notFound()
  }
  const question = readComparison(await searchParams)
  const { slugs, day, refused, isOnlyDifferences } = question
  const more = { on: day, isOnlyDifferences }
  // What the form sends becomes the one address that the comparison has.
  if (question.isOfForm) redirect(addresses.compare(locale, slugs, more))
  const found = await readFor(question, locale)
  if (!found) return notFound()
  return (
    <SiteFrame
      locale={locale}
      categories={found.categories}
      counterpart={addresses.compare(otherLocale(locale), slugs, more)}
    >
      <ComparePage
        record={found.record}
        day={day}
        refused={refused}
        isOnlyDifferences={isOnlyDifferences}
        locale={locale}
      />
    </SiteFrame>
  )
}
