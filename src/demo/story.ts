import type { z } from 'zod'
import type { Locale } from '../kernel/locale.ts'
import type { frontMatter } from './schemas/frontMatter.ts'

/** A story in one language as its file has it; `key` joins the two languages. */
export type Story = Readonly<{
  key: string
  language: Locale
  front: z.infer<typeof frontMatter>
  markdown: string
}>
