import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'

/** What a chip is called: in each language, and by all names that an article may use. */
export type ChipNames = {
  readonly own: Readonly<Record<Locale, string>>
  /** The name first, then the aliases; names without a digit name families, and are left out. */
  readonly all: readonly string[]
}

const read = async (chip: number, locale: Locale, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'chips',
    where: { id: { equals: chip } },
    locale,
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true, slug: true, aliases: true },
    overrideAccess: false,
    req,
  })
  const [found] = docs
  return { name: found?.name || found?.slug || '', aliases: found?.aliases ?? [] }
}

/** Read what a chip is called. */
export const readNames = async (chip: number, req: PayloadRequest): Promise<ChipNames> => {
  const [chinese, english] = [await read(chip, locales[0], req), await read(chip, locales[1], req)]
  const all = [english.name, chinese.name, ...english.aliases, ...chinese.aliases]
  return {
    own: { 'zh-TW': chinese.name, en: english.name },
    all: [...new Set(all.map((name) => name.trim()))].filter((name) => /\d/.test(name)),
  }
}
