import { z } from 'zod'

const text = z.string().trim().min(1)

/** A text that the demonstration has in both languages. */
export const bilingual = z.strictObject({ 'zh-TW': text, en: text })
