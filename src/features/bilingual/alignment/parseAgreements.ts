import { z } from 'zod'

import { locales } from '../../../kernel/locale.ts'
import type { Agreement } from './agreement.ts'

const side = z.object({ ids: z.array(z.string()), texts: z.array(z.string()) })

const agreement = z.object({
  id: z.string(),
  kind: z.enum(['agreed', 'different', 'alone']),
  sides: z.object({ 'zh-TW': side, en: side }),
  source: z.enum(locales),
  origin: z.enum(['person', 'proposal', 'counterpart', 'exchange', 'machine']),
  confidence: z.number().optional(),
  by: z.number().optional(),
  at: z.string().optional(),
})

/** Read what is stored as agreements of a story; what cannot be read is a bug, and thrown. */
export const parseAgreements = (stored: unknown): Agreement[] => z.array(agreement).parse(stored)
