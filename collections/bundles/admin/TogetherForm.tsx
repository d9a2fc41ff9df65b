'use client'
import { toast, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { PostStanding, Standing } from '../../../src/features/publication/standing/standing.ts'
import { MomentForm } from '../../posts/admin/publication/MomentForm.tsx'
import { panelMessages } from '../../posts/admin/publication/messages.ts'
import { publicationStore } from '../../posts/admin/publication/publicationStore.ts'
import { sendOrder } from '../../posts/admin/publication/sendOrder.ts'
import type { TypedMoment } from '../../posts/admin/publication/useOrders.ts'
import { usePublication } from '../../posts/admin/publication/usePublication.ts'
import { useRefresh } from '../../posts/admin/publication/useRefresh.ts'
import { openDrafts } from '../../posts/admin/draft/openDrafts.ts'
import { fail } from '../../../src/kernel/result.ts'
import { bundleWords as words } from './bundleWords.ts'
import type { BundleTerms } from './PolicyFields.tsx'
import { PolicyFields } from './PolicyFields.tsx'
import { tomorrowAtSix } from './tomorrowAtSix.ts'
import { useBundleLinks } from './useBundleLinks.ts'

/** Schedule both languages of a story for one moment: a bundle of the two. */
export const TogetherForm = ({
  standing,
  other,
  onClose,
}: {
  readonly standing: Standing
  readonly other: PostStanding
  readonly onClose: () => void
}) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const links = useBundleLinks()
  const { own, zone, now } = standing
  const { isBusy } = usePublication()
  const refresh = useRefresh(own.id)
  const [terms, setTerms] = useState<BundleTerms>({
    name: own.title || other.title || say(words.untitled),
    policy: 'hold-all',
  })
  const send = async (moment: TypedMoment) => {
    if (!terms.name.trim()) return fail({ message: say(words.nameMissing) })
    publicationStore.set(own.id, { isBusy: true, problem: null })
    try {
      const isSaved = (await openDrafts.of(own.id)?.flush()) ?? true
      if (!isSaved) return fail({ message: say(panelMessages.notSaved) })
      const members = [own.id, other.id].map((post) => ({ post, action: 'publish' }))
      const body = { ...terms, name: terms.name.slice(0, 120), ...moment, members }
      const answer = await sendOrder<{ id: number }>(links.plan, i18n.language, body)
      if (answer.ok) {
        const at = `${moment.local.replace('T', ' ')} ${moment.zone}`
        toast.success(say(words.doneTogether, { at }))
        onClose()
      }
      await refresh()
      return answer
    } finally {
      publicationStore.set(own.id, { isBusy: false })
    }
  }
  return (
    <MomentForm
      confirm={words.confirmTogether}
      desk={zone}
      heading={words.togetherHeading}
      initial={{ local: tomorrowAtSix(new Date(now), zone), zone }}
      isBusy={isBusy}
      onClose={onClose}
      onSend={send}
    >
      <PolicyFields onChange={setTerms} terms={terms} />
    </MomentForm>
  )
}
