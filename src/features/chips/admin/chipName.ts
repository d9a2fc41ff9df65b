import { z } from 'zod'
import type { LocalizedText } from '../../../kernel/locale.ts'

/** A chip as a row of a grid shows it. */
export type ChipName = {
  readonly id: number
  readonly names: LocalizedText
  readonly vendor: string
}

/** `name` is both languages with `locale=all`, and a plain text where a host localizes nothing. */
const chip = z
  .object({
    id: z.number(),
    name: z.union([
      z.string(),
      z.object({ 'zh-TW': z.string().nullish(), en: z.string().nullish() }),
    ]),
    vendor: z.string().nullish(),
  })
  .transform(({ id, name, vendor }): ChipName => {
    const names = typeof name === 'string' ? { 'zh-TW': name, en: name } : name
    return {
      id,
      names: { 'zh-TW': names['zh-TW'] ?? undefined, en: names.en ?? undefined },
      vendor: vendor ?? '',
    }
  })

/** What the REST API answers when it is asked for names of chips. */
export const chipAnswer = z.object({ docs: z.array(chip) })
