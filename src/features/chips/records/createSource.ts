import type { PayloadRequest } from 'payload'

import type { Message } from '../../../kernel/messages.ts'
import type { Source } from '../../../payload-types.ts'

type Described = Pick<Source, 'kind'> &
  Partial<Pick<Source, 'accessedOn' | 'publishedOn' | 'publisher' | 'url'>>

/** Make a source with its title in both languages, as whoever asks; gives its id. */
export const createSource = async (
  { title, ...rest }: Described & { readonly title: Message },
  req: PayloadRequest,
): Promise<number> => {
  const shared = { collection: 'sources', depth: 0, overrideAccess: false, req } as const
  const data = { ...rest, title: title['zh-TW'] }
  const { id } = await req.payload.create({ ...shared, locale: 'zh-TW', data })
  await req.payload.update({ ...shared, id, locale: 'en', data: { title: title.en } })
  return id
}
