'use client'
import { Button, useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { newsroomZone } from '../../../src/kernel/newsroomZone.ts'
import { fail } from '../../../src/kernel/result.ts'
import { canPublish } from '../../../src/policies/canPublish.ts'
import { MomentForm } from '../../posts/admin/publication/MomentForm.tsx'
import '../../posts/admin/publication/publication.css'
import { sendOrder } from '../../posts/admin/publication/sendOrder.ts'
import type { TypedMoment } from '../../posts/admin/publication/useOrders.ts'
import './bundle.css'
import { bundleWords as words } from './bundleWords.ts'
import type { BundleTerms } from './PolicyFields.tsx'
import { PolicyFields } from './PolicyFields.tsx'
import { tomorrowAtSix } from './tomorrowAtSix.ts'
import { useBundleLinks } from './useBundleLinks.ts'

/** The way to a new bundle, above the list of them: its name, its policy, its moment. */
export const NewBundle = () => {
  const say = useWords()
  const { user } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const links = useBundleLinks()
  const [openedAt, setOpenedAt] = useState<Date | undefined>()
  const [isBusy, setBusy] = useState(false)
  const [terms, setTerms] = useState<BundleTerms>({ name: '', policy: 'hold-all' })
  if (!canPublish(user)) return null
  const desk = String(config.admin.custom?.['waferdesk']?.timeZone ?? newsroomZone)
  const send = async (moment: TypedMoment) => {
    if (!terms.name.trim()) return fail({ message: say(words.nameMissing) })
    setBusy(true)
    const body = { ...terms, ...moment, members: [] }
    const answer = await sendOrder<{ id: number }>(links.plan, i18n.language, body)
    setBusy(false)
    if (answer.ok) window.location.assign(links.screen(answer.value.id))
    return answer
  }
  return (
    <div className="bundle__new">
      {openedAt ? (
        <MomentForm
          confirm={words.confirmNew}
          desk={desk}
          heading={words.newHeading}
          initial={{ local: tomorrowAtSix(openedAt, desk), zone: desk }}
          isBusy={isBusy}
          leave={words.never}
          onClose={() => setOpenedAt(undefined)}
          onSend={send}
        >
          <PolicyFields onChange={setTerms} terms={terms} />
        </MomentForm>
      ) : (
        <Button margin={false} onClick={() => setOpenedAt(new Date())} size="small" type="button">
          {say(words.newBundle)}
        </Button>
      )}
    </div>
  )
}
