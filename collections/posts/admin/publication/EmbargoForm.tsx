'use client'
import { toast, useAuth, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sayUntil } from '../../../../src/features/publication/embargo/embargo.ts'
import { proofFormats } from '../../../../src/features/publication/embargo/proofFormat.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import type { Standing } from '../../../../src/features/publication/standing/standing.ts'
import { canEmbargo } from '../../../../src/policies/canEmbargo.ts'
import { MomentForm } from './MomentForm.tsx'
import { panelMessages as words } from './messages.ts'
import { ReasonField } from './ReasonField.tsx'
import { sendProof } from './sendProof.ts'
import type { TypedMoment } from './useOrders.ts'
import { useOrders } from './useOrders.ts'
import { usePublication } from './usePublication.ts'
import { usePublicationLinks } from './usePublicationLinks.ts'

const day = 86_400_000

const accepted = Object.values(proofFormats)
  .map(({ mimeType }) => mimeType)
  .join()

const initialOf = ({ own, now, zone }: Standing): TypedMoment => {
  const { embargo } = own
  if (embargo && !embargo.isOver) {
    return { local: embargo.local.slice(0, 16), zone: embargo.zone }
  }
  const tomorrow = sayInstant(new Date(Date.parse(now) + day), zone).slice(0, 10)
  return { local: `${tomorrow}T06:00`, zone }
}

/** Until when a post is under embargo, and how that is known: set, moved, or proven better. */
export const EmbargoForm = ({
  standing,
  onClose,
}: {
  readonly standing: Standing
  readonly onClose: () => void
}) => {
  const say = useWords()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const { isBusy } = usePublication()
  const links = usePublicationLinks()
  const { own, zone } = standing
  const orders = useOrders(own.id)
  const noted = own.embargo?.isOver ? null : own.embargo
  const [note, setNote] = useState(noted?.note ?? '')
  const [file, setFile] = useState<File>()
  const [sent, setSent] = useState<{ file: File; id: number }>()
  const [reason, setReason] = useState('')

  const keepFile = async () => {
    if (!file) return { ok: true, value: noted?.proof?.id ?? null } as const
    // Sent once, also when the rest is refused and sent again.
    if (sent?.file === file) return { ok: true, value: sent.id } as const
    const kept = await sendProof(links.proofs(), i18n.language, file)
    if (kept.ok) setSent({ file, id: kept.value })
    return kept
  }
  const send = async (moment: TypedMoment) => {
    const kept = await keepFile()
    if (!kept.ok) return kept
    const why = reason.trim()
    const terms = { ...moment, note, proof: kept.value, ...(why ? { reason: why } : {}) }
    const answer = await orders.embargo(terms)
    if (answer.ok) {
      const { held } = answer.value as { held: readonly number[] }
      const done = held.length > 0 ? words.doneEmbargoHeld : words.doneEmbargo
      toast.success(say(done, { at: sayUntil(moment) }))
      onClose()
    }
    return answer
  }
  return (
    <MomentForm
      confirm={words.confirmEmbargo}
      desk={zone}
      heading={words.formEmbargo}
      initial={initialOf(standing)}
      isBusy={isBusy}
      leave={words.leaveEmbargo}
      onClose={onClose}
      onSend={send}
    >
      <label className="moment-form__field moment-form__field--wide">
        {say(words.embargoNote)}
        <textarea
          maxLength={2000}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Escape') onClose()
          }}
          placeholder={say(words.embargoExample)}
          rows={3}
          value={note}
        />
      </label>
      <label className="moment-form__field moment-form__field--wide">
        {say(words.embargoProof)}
        <input
          accept={accepted}
          onChange={(event) => setFile(event.target.files?.[0])}
          type="file"
        />
        {noted?.proof && !file && (
          <span>{say(words.embargoKept, { name: noted.proof.filename })}</span>
        )}
      </label>
      {noted && canEmbargo(user, 'shorten') && (
        <ReasonField
          label={words.embargoReason}
          onChange={setReason}
          onEscape={onClose}
          value={reason}
        />
      )}
    </MomentForm>
  )
}
