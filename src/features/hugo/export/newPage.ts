import { stringify } from 'yaml'
import type { FrontMatterValue } from '../page/frontMatter.ts'
import type { DesiredMatter } from './desiredMatter.ts'
import { writeInstant } from './writeInstant.ts'

const list = (values: readonly string[]) => (values.length > 0 ? [...values] : undefined)
const write = (values: Readonly<Record<string, FrontMatterValue | undefined>>): string => {
  const kept = Object.entries(values).filter(([, value]) => value !== undefined && value !== '')
  return kept.length === 0
    ? ''
    : stringify(Object.fromEntries(kept), { version: '1.1', lineWidth: 0 })
}

/** Begin the file of a post that never had one: its front matter, in the order in which people read it. */
export const newPage = (
  desired: DesiredMatter,
  extra: {
    readonly name: string
    readonly translationKey: string
    readonly cover: string | undefined
    readonly aliases: readonly string[]
  },
): string => {
  const { appearsAt, expiresAt, publishedAt } = desired
  const dates = Object.entries({
    date: publishedAt ?? appearsAt,
    publishDate: appearsAt,
    expiryDate: expiresAt,
  }).flatMap(([key, instant]) => (instant ? [`${key}: ${writeInstant(instant)}\n`] : []))
  const head = write({ title: desired.title })
  const rest = write({
    draft: desired.isDraft || undefined,
    slug: desired.slug === extra.name ? undefined : desired.slug,
    translationKey: extra.translationKey,
    description: desired.summary,
    authors: list(desired.authors),
    categories: list(desired.categories),
    tags: list(desired.tags),
    params: desired.kind === 'news' ? undefined : { kind: desired.kind },
    images: extra.cover === undefined ? undefined : [extra.cover],
    aliases: list(extra.aliases),
  })
  return `---\n${head}${dates.join('')}${rest}---\n`
}
