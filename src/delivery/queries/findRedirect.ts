import { relatedId } from '../../kernel/relatedId.ts'
import { isLocale } from '../../kernel/locale.ts'
import type { PostAddress } from './articleRecord.ts'
import { asReader } from './asReader.ts'
import type { Reader } from './reader.ts'

/** Where an old address leads: to a post that readers may see, or to an address. */
export type RedirectTarget =
  | { readonly kind: 'post'; readonly post: PostAddress }
  | { readonly kind: 'address'; readonly to: string }

const longestPath = 1000

const decode = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The spellings under which somebody may have noted a path: with and without a slash or `index.html`, encoded. */
const spellingsOf = (path: string): string[] => {
  const bare = path.replace(/(?:\/index\.html?)?\/*$/, '')
  const decoded = decode(bare)
  const forms = [bare, decoded, encodeURI(decoded)].filter(
    (form) => form !== '' && form.length < longestPath && !form.includes('\0'),
  )
  return [...new Set(forms.flatMap((form) => [form, `${form}/`]))]
}

const findPost = async (reader: Reader, id: number): Promise<PostAddress | undefined> => {
  const { docs } = await reader.payload.find({
    collection: 'posts',
    ...asReader(reader),
    draft: false,
    where: { id: { equals: id } },
    limit: 1,
    select: { title: true, slug: true, language: true },
  })
  return docs[0]
}

/**
 * Find where an old address leads now; `path` begins with a slash and has no query.
 *
 * Where both languages had the address, the reader's language counts. A redirect to a post that is
 * not published leads nowhere.
 */
export const findRedirect = async (
  reader: Reader,
  path: string,
): Promise<RedirectTarget | undefined> => {
  const spellings = spellingsOf(path)
  if (spellings.length === 0) return undefined
  const { docs } = await reader.payload.find({
    collection: 'redirects',
    ...asReader(reader),
    draft: false,
    where: { from: { in: spellings } },
    limit: 10,
    select: { language: true, post: true, to: true },
  })
  const sorted = docs.toSorted(
    (one, other) =>
      Number(other.language === reader.locale) - Number(one.language === reader.locale),
  )
  for (const redirect of sorted) {
    const id = relatedId(redirect.post)
    const post = id === undefined ? undefined : await findPost(reader, id)
    if (post?.slug && isLocale(post.language)) return { kind: 'post', post }
    if (redirect.to) return { kind: 'address', to: redirect.to }
  }
  return undefined
}
