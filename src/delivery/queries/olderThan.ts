import type { Where } from 'payload'

import type { Cursor } from './cursor.ts'

/**
 * The entries after a place in a list from new to old.
 *
 * The first condition alone is the range of an index; the second parts what has the same time.
 */
export const olderThan = (cursor: Cursor | undefined): Where[] =>
  cursor === undefined
    ? []
    : [
        { publishedAt: { less_than_equal: cursor.publishedAt } },
        {
          or: [
            { publishedAt: { less_than: cursor.publishedAt } },
            { id: { less_than: cursor.id } },
          ],
        },
      ]
