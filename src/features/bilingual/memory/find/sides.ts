import type { SQL } from '@payloadcms/db-postgres/drizzle'
import { sql } from '@payloadcms/db-postgres'

import type { Locale } from '../../../../kernel/locale.ts'

type Columns = Readonly<Record<'text' | 'folded' | 'print' | 'tokens' | 'grams', SQL>>

/** The columns of a language in `memory_entries`. */
export const sides: Readonly<Record<Locale, Columns>> = {
  'zh-TW': {
    text: sql`chinese`,
    folded: sql`chinese_folded`,
    print: sql`chinese_print`,
    tokens: sql`chinese_tokens`,
    grams: sql`chinese_grams`,
  },
  en: {
    text: sql`english`,
    folded: sql`english_folded`,
    print: sql`english_print`,
    tokens: sql`english_tokens`,
    grams: sql`english_grams`,
  },
}
