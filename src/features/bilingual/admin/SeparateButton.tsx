'use client'
import { ConfirmationModal, toast, useModal, useTranslation } from '@payloadcms/ui'

import { bilingualMessages } from '../messages.ts'
import { ask } from './ask.ts'
import { usePostLinks } from './usePostLinks.ts'
import { useWords } from './useWords.ts'

/** Make two stories of the two languages of one, after asking. */
export const SeparateButton = ({
  id,
  onSeparated,
}: {
  readonly id: number
  readonly onSeparated: () => void
}) => {
  const say = useWords()
  const links = usePostLinks()
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const modalSlug = `separate-story-${id}`
  const separate = async () => {
    const answer = await ask(links.api(`/${id}/story`), i18n.language, { method: 'DELETE' })
    if (answer.ok) toast.success(say(bilingualMessages.left))
    else toast.error(answer.problem ?? say(bilingualMessages.unreachable))
    onSeparated()
  }
  return (
    <>
      <button className="story-row__quiet" onClick={() => openModal(modalSlug)} type="button">
        {say(bilingualMessages.leave)}
      </button>
      <ConfirmationModal
        body={say(bilingualMessages.leaveBody)}
        heading={say(bilingualMessages.leaveHeading)}
        modalSlug={modalSlug}
        onConfirm={separate}
      />
    </>
  )
}
