import type { Metadata } from 'next'

import { addresses } from '../../../delivery/addresses.ts'
import { findFrontPage } from '../../../delivery/queries/findFrontPage.ts'
import { alternates } from '../../../delivery/site/alternates.ts'
import { carryTags } from '../../../delivery/site/carryTags.ts'
import { FrontPage } from '../../../delivery/site/FrontPage.tsx'
import { listTags } from '../../../delivery/site/listTags.ts'
import { SiteFrame } from '../../../delivery/site/SiteFrame.tsx'
import { siteIdentity } from '../../../delivery/siteIdentity.ts'
import { isLocale, otherLocale } from '../../../kernel/locale.ts'
import { describeNothing } from './describeNothing.ts'
import { findReader } from './findReader.ts'
import { leadElsewhere } from './leadElsewhere.tsx'

type Props = { params: Promise<{ locale: string }> }

// None at build time, which has no database; each page is kept from its first reader on.
export const generateStaticParams = () => []

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale } = await params
  if (!isLocale(locale)) return describeNothing(locale)
  const title = `${siteIdentity.name[locale]}: ${siteIdentity.tagline[locale]}`
  const here = addresses.home(locale)
  return {
    title: { absolute: title },
    description: siteIdentity.tagline[locale],
    alternates: alternates(locale, here, addresses.home(otherLocale(locale))),
    openGraph: {
      type: 'website',
      title,
      description: siteIdentity.tagline[locale],
      url: here,
      siteName: siteIdentity.name[locale],
      locale: locale.replace('-', '_'),
    },
  }
}

export default async function Home({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) return leadElsewhere([locale])
  const record = await findFrontPage(await findReader(locale))
  const inSections = record.sections.flatMap((section) => section.cards)
  const cards = [...record.opening, ...record.latest, ...inSections]
  await carryTags(listTags(locale, cards))
  return (
    <SiteFrame
      locale={locale}
      categories={record.categories}
      counterpart={addresses.home(otherLocale(locale))}
      isFront
    >
      <FrontPage locale={locale} record={record} />
    </SiteFrame>
  )
}
