'use client'
import { Link } from '@payloadcms/ui'

import { usePostLinks } from '../../../../src/features/bilingual/admin/usePostLinks.ts'
import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import type { Locale } from '../../../../src/kernel/locale.ts'
import { locales } from '../../../../src/kernel/locale.ts'
import { languageNames } from '../both/jointWords.ts'
import { StartSide } from '../both/StartSide.tsx'
import { agencyWords as words } from './messages.ts'
import { SendCard } from './SendCard.tsx'
import { TakeBackCard } from './TakeBackCard.tsx'
import './agency.css'

/** A story that is to go to an agency. */
export type AgencyStory = {
  /** The post that was chosen, and its language. */
  readonly id: number
  readonly own: Locale
  readonly titles: Readonly<Partial<Record<Locale, string | null>>>
}

const missingIn = ({ titles }: AgencyStory): Locale | undefined =>
  locales.find((language) => !(language in titles))

const StoryLine = ({ story, isOne }: { readonly story: AgencyStory; readonly isOne: boolean }) => {
  const say = useWords()
  const links = usePostLinks()
  const missing = missingIn(story)
  return (
    <p className="agency__story">
      {locales.map((language) =>
        story.titles[language] ? (
          <span key={language} lang={language}>
            {story.titles[language]}
          </span>
        ) : null,
      )}
      {missing && !isOne && (
        <span className="agency__behind">
          {say(words.notBegun, { language: say(languageNames[missing]) })}
        </span>
      )}
      <Link href={links.both(story.id)} prefetch={false}>
        {say(words.back)}
      </Link>
    </p>
  )
}

/** Stories on their way to an agency and back. */
export const AgencyScreen = ({ stories }: { readonly stories: readonly AgencyStory[] }) => {
  const say = useWords()
  const [first, ...others] = stories
  const isOne = others.length === 0
  const missing = first && isOne ? missingIn(first) : undefined
  return (
    <main className="agency__page">
      <h1>{say(words.title)}</h1>
      {stories.map((story) => (
        <StoryLine isOne={isOne} key={story.id} story={story} />
      ))}
      {first &&
        (missing ? (
          <StartSide id={first.id} language={missing} />
        ) : (
          <SendCard own={first.own} posts={stories.map(({ id }) => id)} />
        ))}
      {!missing && <TakeBackCard {...(first && isOne ? { post: first.id } : {})} />}
    </main>
  )
}
