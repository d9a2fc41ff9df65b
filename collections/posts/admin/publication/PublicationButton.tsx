'use client'
import { Button, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRef } from 'react'

import { useWords } from '../../../../src/features/bilingual/admin/useWords.ts'
import { sayInstant } from '../../../../src/features/publication/sayInstant.ts'
import { canPublish } from '../../../../src/policies/canPublish.ts'
import { countdownOf } from './countdownOf.ts'
import { focusPanel } from './focusPanel.ts'
import { panelMessages as words } from './messages.ts'
import { useOrders } from './useOrders.ts'
import { usePublication } from './usePublication.ts'
import { useSecondsLeft } from './useSecondsLeft.ts'

/** Long enough for the second press of a double click to pass. */
const reflex = 800

type Face = {
  readonly label: string
  readonly seconds?: number
  readonly isPrimary?: boolean
  readonly press?: () => void
}

const useFace = (): Face => {
  const say = useWords()
  const isModified = useFormModified()
  const { id = 0, standing, isBusy, ahead } = usePublication()
  const orders = useOrders(id)
  const countdown = countdownOf(standing)
  const seconds = useSecondsLeft(countdown?.instant, ahead)
  const pressedAt = useRef(0)

  if (!standing) return { label: say(words.publishNow), isPrimary: true }
  const { own, zone } = standing
  const waiting = own.waiting.find(({ action }) => action === 'publish')
  if (countdown && seconds > 0) {
    const undo = () => {
      if (Date.now() - pressedAt.current > reflex) void orders.undo(countdown.id)
    }
    return { label: say(words.undo), seconds, press: undo }
  }
  if (isBusy || countdown) return { label: say(words.working), isPrimary: true }
  if (waiting) {
    const said = sayInstant(waiting.instant, waiting.zone ?? zone)
    // This year's go without the year.
    const at = said.slice(0, 4) === standing.now.slice(0, 4) ? said.slice(5) : said
    const label = waiting.state === 'armed' ? say(words.showSchedule, { at }) : say(words.showStuck)
    return { label, press: () => focusPanel(id) }
  }
  if (own.embargo && !own.embargo.isOver) {
    const at = own.embargo.local.slice(5).replace('T', ' ')
    return { label: say(words.showEmbargo, { at }), press: () => focusPanel(id) }
  }
  if (own.isPublished && !own.hasChanges && !isModified) return { label: say(words.published) }
  const label = own.isPublished ? say(words.publishChanges) : say(words.publishNow)
  const publish = () => {
    pressedAt.current = Date.now()
    void orders.now('publish')
  }
  return { label, isPrimary: true, press: publish }
}

const EditorsButton = () => {
  const { label, seconds, isPrimary, press } = useFace()
  return (
    <Button
      buttonStyle={isPrimary ? 'primary' : 'secondary'}
      className="publication-button"
      extraButtonProps={{ 'aria-disabled': press ? undefined : true }}
      margin={false}
      onClick={() => press?.()}
      size="medium"
      type="button"
    >
      {label}
      {seconds !== undefined && (
        <span aria-hidden="true" className="publication-button__seconds">
          {seconds}
        </span>
      )}
    </Button>
  )
}

/**
 * The one button that publishes, above the post: with ten seconds to undo it, by the same button.
 * For those who may not publish, why there is none.
 */
export const PublicationButton = () => {
  const say = useWords()
  const { user } = useAuth()
  const { hasPublishPermission, isTrashed } = useDocumentInfo()
  if (isTrashed) return null
  if (hasPublishPermission && canPublish(user)) return <EditorsButton />
  return <p className="desk-no-publishing">{say(words.editorsPublish)}</p>
}
