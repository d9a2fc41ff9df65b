import type { Locale } from '../../../kernel/locale.ts'
import type { HugoOrigin } from '../page/hugoOrigin.ts'
import { parsePage } from '../page/parsePage.ts'
import type { ReadPost } from '../page/readPost.ts'
import { readPost } from '../page/readPost.ts'
import { siteConfig } from '../site/siteConfig.ts'

/** A file that was read again: its body as text, its line that this begins in, and the post. */
export type ReadAgain = ReadPost & {
  readonly text: string
  /** How many lines of the file stand before the body. */
  readonly bodyLine: number
}

/**
 * Read the text of a file as its import did: with the pictures, the shortcodes and the parameters
 * of that day.
 *
 * @param place `path` is that of the import: blocks are named after it.
 */
export const readAgain = (
  file: string,
  { path, language }: { readonly path: string; readonly language: Locale },
  origin: HugoOrigin | undefined,
): ReadAgain | undefined => {
  const page = parsePage(file, path)
  if (!page.ok) return undefined
  const facts = {
    path,
    language,
    translationKey: '',
    slug: '',
    title: '',
    summary: undefined,
    kind: 'news',
    categories: [],
    tags: [],
    byline: undefined,
    publishedAt: undefined,
    status: 'draft',
    appearsAt: undefined,
    expiresAt: undefined,
    addresses: [],
    frontMatter: page.value.frontMatter,
    inherited: (origin?.inherited ?? {}) as typeof page.value.frontMatter,
  } as const
  const pictures = new Map(
    origin?.pictures.map(([address, place, hash]) => [address, { file: '', path: place, hash }]),
  )
  const read = readPost(page.value, facts, {
    siteName: origin?.site.name ?? '',
    config: {
      ...siteConfig({}),
      hasEmoji: origin?.site.hasEmoji === true,
      mathematics: origin?.site.mathematics ?? [],
    },
    findPicture: (address) => pictures.get(address),
    findChip: () => undefined,
    findPage: (reference) => reference,
    shortcodes: origin?.shortcodes,
    parameters: origin?.parameters,
    params: {},
    origin: '',
  })
  const { body, bodyLine } = page.value
  return { ...read, text: body, bodyLine }
}
