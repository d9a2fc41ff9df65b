import { asReader } from './asReader.ts'
import { olderThan } from './olderThan.ts'
import type { Page, PageRequest } from './page.ts'
import { cardSelect } from './postCard.ts'
import type { Reader } from './reader.ts'
import { withPictures } from './withPictures.ts'

/** List the posts of a language, newest first. */
export const listLatest = async (reader: Reader, { before, size }: PageRequest): Promise<Page> => {
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    // Lists show the same in a preview: what readers see.
    draft: false,
    where: {
      and: [
        { language: { equals: reader.locale } },
        { _status: { equals: 'published' } },
        ...olderThan(before),
      ],
    },
    sort: ['-publishedAt', '-id'],
    limit: size + 1,
    select: cardSelect,
  })
  const shown = docs.slice(0, size)
  const last = shown.at(-1)
  const next =
    docs.length > size && last?.publishedAt
      ? { publishedAt: last.publishedAt, id: last.id }
      : undefined
  return { cards: await withPictures(reader, shown), next }
}
