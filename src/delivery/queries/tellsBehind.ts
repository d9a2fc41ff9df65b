import type { Post } from '../../payload-types.ts'
import type { Reader } from './reader.ts'

type Custom = { readonly waferdesk?: { readonly translationNote?: boolean } }

/**
 * Whether readers are told that a post is older than its other language: as the post says, else as
 * the site does. Never in a preview, whose words nobody has published.
 */
export const tellsBehind = (
  { payload, user }: Reader,
  { behindNote }: Pick<Post, 'behindNote'>,
): boolean => {
  if (user !== undefined || behindNote === 'hide') return false
  const { waferdesk } = payload.config.custom as Custom
  return behindNote === 'show' || waferdesk?.translationNote === true
}
