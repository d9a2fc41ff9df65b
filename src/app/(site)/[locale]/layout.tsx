import '../../../delivery/site/style/base.css'
import '../../../delivery/site/style/frame.css'
import '../../../delivery/site/style/cards.css'
import '../../../delivery/site/style/article.css'
import '../../../delivery/site/style/tables.css'
import '../../../delivery/site/style/reference.css'
import '../../../delivery/site/style/timeline.css'
import '../../../delivery/site/style/charts.css'
import '../../../delivery/site/style/chip-card.css'
import '../../../delivery/site/style/print.css'

import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'

import { siteIdentity } from '../../../delivery/siteIdentity.ts'
import { markIcon } from '../../../delivery/site/markIcon.ts'
import { readEnv } from '../../../env.ts'
import { defaultLocale, isLocale } from '../../../kernel/locale.ts'

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#12161d' },
  ],
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { locale: given } = await params
  const locale = isLocale(given) ? given : defaultLocale
  return {
    metadataBase: new URL(readEnv().publicUrl),
    title: { default: siteIdentity.name[locale], template: `%s – ${siteIdentity.name[locale]}` },
    applicationName: siteIdentity.name[locale],
    icons: [markIcon],
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

export default async function SiteLayout({ children, params }: Props) {
  const { locale } = await params
  return (
    <html lang={isLocale(locale) ? locale : defaultLocale}>
      <body>{children}</body>
    </html>
  )
}
