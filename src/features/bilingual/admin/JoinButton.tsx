'use client'
import { toast, useListDrawer, useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { otherLocale } from '../../../kernel/locale.ts'
import { bilingualMessages } from '../messages.ts'
import type { StoryPost } from '../story.ts'
import { ask } from './ask.ts'
import { usePostLinks } from './usePostLinks.ts'
import { useWords } from './useWords.ts'

/** Choose a post that was written apart, and make one story of the two. */
export const JoinButton = ({
  own,
  onJoined,
}: {
  readonly own: StoryPost
  readonly onJoined: () => void
}) => {
  const say = useWords()
  const links = usePostLinks()
  const { i18n } = useTranslation()
  const filterOptions = useMemo(
    () => ({ posts: { language: { equals: otherLocale(own.language) } } }),
    [own.language],
  )
  const [ListDrawer, ListDrawerToggler, { closeDrawer }] = useListDrawer({
    collectionSlugs: ['posts'],
    selectedCollection: 'posts',
    filterOptions,
  })
  const join = async (post: number) => {
    const address = links.api(`/${own.id}/story`)
    const answer = await ask(address, i18n.language, { method: 'POST', body: { post } })
    if (!answer.ok) {
      toast.error(answer.problem ?? say(bilingualMessages.unreachable))
      return
    }
    closeDrawer()
    toast.success(say(bilingualMessages.joined))
    onJoined()
  }
  return (
    <>
      <ListDrawerToggler className="story-row__quiet">
        {say(bilingualMessages.join)}
      </ListDrawerToggler>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc }) => void join(Number(doc['id']))}
      />
    </>
  )
}
