'use client'
import { Link } from '@payloadcms/ui'

import { sayMoment } from '../../../src/features/bilingual/admin/sayMoment.ts'
import { usePostLinks } from '../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { MemoryHit } from '../../../src/features/bilingual/memory/find/searchMemory.ts'
import { MarkedText } from './MarkedText.tsx'
import { memoryWords as words } from './memoryWords.ts'

/** One pair of the memory, the phrase marked in both texts, and where it comes from. */
export const Hit = ({ hit }: { readonly hit: MemoryHit }) => {
  const say = useWords()
  const links = usePostLinks()
  const { texts, marks, post, file, uses, at } = hit
  return (
    <li className="desk-memory__hit">
      <div className="desk-memory__texts">
        <MarkedText language="zh-TW" marks={marks['zh-TW']} text={texts['zh-TW']} />
        <MarkedText language="en" marks={marks.en} text={texts.en} />
      </div>
      <p className="desk-memory__origin">
        {post && (
          <Link href={links.both(post.id)} prefetch={false}>
            {post.title || say(words.untitled)}
          </Link>
        )}
        {!post && file !== undefined && <span>{say(words.fromFile, { file })}</span>}
        <time dateTime={at}>{sayMoment(at)}</time>
        {uses > 1 && <span>{say(words.uses, { count: uses })}</span>}
      </p>
    </li>
  )
}
