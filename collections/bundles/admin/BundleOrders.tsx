'use client'
import { Button } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import { sayInstant } from '../../../src/features/publication/sayInstant.ts'
import type { Message } from '../../../src/kernel/messages.ts'
import { MomentForm } from '../../posts/admin/publication/MomentForm.tsx'
import type { TypedMoment } from '../../posts/admin/publication/useOrders.ts'
import { AddPosts } from './AddPosts.tsx'
import { BundleFields } from './BundleFields.tsx'
import type { BundlePlanning } from './bundlePlanning.ts'
import { bundleWords as words } from './bundleWords.ts'
import { Question } from './Question.tsx'
import { RevertQuestion } from './RevertQuestion.tsx'
import type { useBundle } from './useBundle.ts'
import { useBundleLinks } from './useBundleLinks.ts'

type Props = {
  readonly view: BundleView
  readonly bundle: ReturnType<typeof useBundle>
  readonly planning: BundlePlanning | undefined
  readonly onPlan: (planning: BundlePlanning | undefined) => void
}

const plain = { buttonStyle: 'secondary', margin: false, size: 'small', type: 'button' } as const

const Buttons = ({ view, bundle, onPlan }: Omit<Props, 'planning'>) => {
  const say = useWords()
  const links = useBundleLinks()
  const { send, tryOut, isWaiting, isTrying } = bundle
  const order = (path: `/${string}`, done?: Message) =>
    void send(links.order(view.id, path), {}, done ? { done } : {})
  if (view.isCounting) {
    return view.mayPublish ? (
      <Button {...plain} onClick={() => order('/undo', words.doneUndo)}>
        {say(words.undo)}
      </Button>
    ) : null
  }
  return (
    <>
      {isWaiting && (
        <Button
          {...plain}
          extraButtonProps={{ 'aria-disabled': isTrying || undefined }}
          onClick={() => void tryOut()}
        >
          {say(isTrying ? words.trying : words.dryRun)}
        </Button>
      )}
      {isWaiting && view.mayPublish && (
        <>
          <Button {...plain} buttonStyle="primary" onClick={() => order('/publish')}>
            {say(words.publishNow)}
          </Button>
          <Button {...plain} onClick={() => onPlan('move')}>
            {say(words.move)}
          </Button>
          <Button {...plain} onClick={() => onPlan('add')}>
            {say(words.add)}
          </Button>
          <Button {...plain} onClick={() => onPlan('edit')}>
            {say(words.edit)}
          </Button>
          <Button {...plain} onClick={() => onPlan('cancel')}>
            {say(words.cancel)}
          </Button>
        </>
      )}
      {view.state === 'done' && view.mayPublish && (
        <Button {...plain} onClick={() => onPlan('revert')}>
          {say(words.revert)}
        </Button>
      )}
    </>
  )
}

const Move = ({ view, bundle, onPlan }: Omit<Props, 'planning'>) => {
  const links = useBundleLinks()
  const zone = view.zone ?? view.deskZone
  const send = async (moment: TypedMoment) => {
    const sending = { done: words.doneMove, isQuiet: true }
    const answer = await bundle.send(links.order(view.id, '/move'), moment, sending)
    if (answer.ok) onPlan(undefined)
    return answer
  }
  return (
    <MomentForm
      confirm={words.confirmMove}
      desk={view.deskZone}
      heading={words.moveHeading}
      initial={{ local: sayInstant(view.instant, zone).replace(' ', 'T'), zone }}
      isBusy={bundle.isBusy}
      leave={words.never}
      onClose={() => onPlan(undefined)}
      onSend={send}
    />
  )
}

/** Every order that an editor may give to a bundle as it stands, and the form for one of them. */
export const BundleOrders = ({ view, bundle, planning, onPlan }: Props) => {
  const links = useBundleLinks()
  const props = { view, bundle, onPlan }
  const close = () => onPlan(undefined)
  switch (planning) {
    case 'move':
      return <Move {...props} />
    case 'add':
      return <AddPosts bundle={bundle} onClose={close} view={view} />
    case 'edit':
      return <BundleFields bundle={bundle} onClose={close} view={view} />
    case 'revert':
      return <RevertQuestion bundle={bundle} onClose={close} view={view} />
    case 'cancel':
      return (
        <Question
          confirm={words.sureCancel}
          heading={words.cancel}
          isBusy={bundle.isBusy}
          onClose={close}
          onConfirm={() => {
            const done = words.doneCancel
            void bundle.send(links.order(view.id, '/cancel'), {}, { done }).then(close)
          }}
        />
      )
    case undefined:
      return (
        <div className="publication__buttons bundle__orders">
          <Buttons {...props} />
        </div>
      )
  }
}
