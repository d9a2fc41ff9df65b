'use client'
import { PublishButton as PayloadPublishButton, useAuth, useDocumentInfo } from '@payloadcms/ui'

import { canPublish } from '../../../policies/canPublish.ts'
import { useWords } from '../../bilingual/admin/useWords.ts'
import { deskMessages } from '../messages.ts'

/** Payload's button for those who may publish; for the others, why there is none. */
export const PublishButton = () => {
  const { user } = useAuth()
  const { hasPublishPermission } = useDocumentInfo()
  const say = useWords()
  if (hasPublishPermission && canPublish(user)) return <PayloadPublishButton />
  return <p className="desk-no-publishing">{say(deskMessages.editorsPublish)}</p>
}
