import type { PayloadRequest } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { locales } from '../../../kernel/locale.ts'

/** What a chip is called: in each language, and by all names that an article may use. */
export type ChipNames = {
  readonly own: Readonly<Record<Locale, string>>
  /** The name first, then the aliases; names without a digit name families, and are left out. */
  readonly all: readonly string[]
}

const read = async (chips: readonly number[], locale: Locale, req: PayloadRequest) => {
  const { docs } = await req.payload.find({
    collection: 'chips',
    where: { id: { in: [...chips] } },
    locale,
    pagination: false,
    depth: 0,
    select: { name: true, slug: true, aliases: true },
    overrideAccess: false,
    req,
  })
  return new Map(
    docs.map(({ id, name, slug, aliases }) => [id, { name: name || slug, aliases: aliases ?? [] }]),
  )
}

/** Read what chips are called, by their ids: two queries, however many there are. */
export const readNames = async (
  chips: readonly number[],
  req: PayloadRequest,
): Promise<ReadonlyMap<number, ChipNames>> => {
  const chinese = await read(chips, locales[0], req)
  const english = await read(chips, locales[1], req)
  const none = { name: '', aliases: [] }
  return new Map(
    chips.map((chip) => {
      const [zh, en] = [chinese.get(chip) ?? none, english.get(chip) ?? none]
      const names = [en.name, zh.name, ...en.aliases, ...zh.aliases].map((name) => name.trim())
      const all = [...new Set(names)].filter((name) => /\d/.test(name))
      return [chip, { own: { 'zh-TW': zh.name, en: en.name }, all }]
    }),
  )
}
