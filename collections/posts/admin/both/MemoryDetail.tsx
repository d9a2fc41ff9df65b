'use client'
import { Link } from '@payloadcms/ui'

import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { MemoryMatch } from '../../../../src/features/bilingual/memory/find/findMatches.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { Changes } from './Changes.tsx'
import { bothMessages as words } from './messages.ts'

type Props = {
  readonly match: MemoryMatch
  /** What is to be translated, and its language. */
  readonly source: string
  readonly language: Locale
}

/** What a match translated, its difference from what is to be translated, and where it stands. */
export const MemoryDetail = ({ match, source, language }: Props) => {
  const say = useWords()
  const links = usePostLinks()
  const { likeness, texts, post, file } = match
  return (
    <div className="both-memory">
      {likeness < 1 && <Changes before={texts[language]} language={language} now={source} />}
      {post && (
        <Link href={links.both(post.id)} prefetch={false} target="_blank">
          {post.title || say(words.untitledStory)}
        </Link>
      )}
      {!post && file !== undefined && <span>{say(words.fromFile, { file })}</span>}
    </div>
  )
}
