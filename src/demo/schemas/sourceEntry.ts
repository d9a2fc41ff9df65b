import { z } from 'zod'
import { bilingual } from './bilingual.ts'
import { contentKey } from './contentKey.ts'
import { partialDate } from './partialDate.ts'

/** What statements rest on; the address tells it from others. */
export const sourceEntry = z.strictObject({
  key: contentKey,
  kind: z.enum([
    'filing',
    'rule',
    'data-sheet',
    'data-set',
    'statement',
    'interview',
    'report',
    'article',
  ]),
  title: bilingual,
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  publishedOn: partialDate.optional(),
  accessedOn: partialDate.optional(),
})
