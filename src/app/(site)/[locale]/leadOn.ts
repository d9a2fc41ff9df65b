import config from '@payload-config'
import { permanentRedirect } from 'next/navigation'
import { getPayload } from 'payload'

import { addresses } from '../../../delivery/addresses.ts'
import { findRedirect } from '../../../delivery/queries/findRedirect.ts'
import { carryTags } from '../../../delivery/site/carryTags.ts'
import { cacheTags } from '../../../kernel/cacheTags.ts'
import { defaultLocale, isLocale, locales } from '../../../kernel/locale.ts'

/**
 * Lead a reader on from an address where nothing is to where it moved, if it did.
 *
 * The answer is cached like any page, and goes stale with the redirects and with `tags`; a
 * publication changes where a redirect to a post leads.
 */
export const leadOn = async (
  segments: readonly string[],
  tags: readonly string[] = [],
): Promise<void> => {
  const [first] = segments
  const locale = isLocale(first) ? first : defaultLocale
  await carryTags([cacheTags.redirects, ...locales.map(cacheTags.lists), ...tags])
  const payload = await getPayload({ config })
  const target = await findRedirect({ payload, locale }, `/${segments.join('/')}`)
  if (!target) return
  permanentRedirect(
    target.kind === 'post'
      ? addresses.post(target.post.language, target.post.slug ?? '')
      : target.to,
  )
}
