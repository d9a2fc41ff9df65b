import { asReader } from './asReader.ts'
import type { PostCard } from './postCard.ts'
import { cardSelect } from './postCard.ts'
import type { Reader } from './reader.ts'
import { withPictures } from './withPictures.ts'

/** Read posts for a list, in the order of `ids`; those that the reader may not see are left out. */
export const findCards = async (reader: Reader, ids: readonly number[]): Promise<PostCard[]> => {
  if (ids.length === 0) return []
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    draft: false,
    where: { id: { in: [...new Set(ids)] } },
    select: cardSelect,
  })
  const byId = new Map((await withPictures(reader, docs)).map((card) => [card.id, card]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
