import { Link } from '@payloadcms/ui'
import type { SanitizedPermissions } from 'payload'

import type { Locale } from '../../../kernel/locale.ts'
import { say } from '../../../kernel/messages.ts'
import { deskMessages } from '../messages.ts'

/** What a desk does most: write in either language, bring in a picture; only what somebody may. */
export const QuickButtons = ({
  permissions,
  reader,
  adminRoute,
}: {
  readonly permissions: SanitizedPermissions | undefined
  readonly reader: Locale
  readonly adminRoute: string
}) => {
  const collections = permissions?.collections
  const posts = `${adminRoute}/collections/posts/create`
  const buttons = [
    ...(collections?.['posts']?.create
      ? [
          { href: `${posts}?language=zh-TW`, words: deskMessages.writeZh },
          { href: `${posts}?language=en`, words: deskMessages.writeEn },
        ]
      : []),
    ...(collections?.['media']?.create
      ? [{ href: `${adminRoute}/collections/media/create`, words: deskMessages.upload }]
      : []),
  ]
  return (
    <ul className="desk-buttons">
      {buttons.map(({ href, words }) => (
        <li key={href}>
          {/* Not prefetched: to open the page is to make the post. */}
          <Link className="desk-buttons__button" href={href} prefetch={false}>
            {say(words, reader)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
