'use client'
import { useTranslation } from '@payloadcms/ui'

import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import { bundleWords as words } from './bundleWords.ts'
import { Question } from './Question.tsx'
import type { useBundle } from './useBundle.ts'
import { useBundleLinks } from './useBundleLinks.ts'

/** Ask before a bundle is taken back, and name what would stay as it is. */
export const RevertQuestion = ({
  view,
  bundle,
  onClose,
}: {
  readonly view: BundleView
  readonly bundle: ReturnType<typeof useBundle>
  readonly onClose: () => void
}) => {
  const say = useWords()
  const links = useBundleLinks()
  const { i18n } = useTranslation()
  const stays = view.members.filter(({ revert }) => revert === 'changed' || revert === 'gone')
  const titles = stays
    .map(({ title }) => title || say(words.untitled))
    .join(readerOf(i18n) === 'en' ? ', ' : '、')
  const skipsChanged = stays.length > 0
  const confirm = async () => {
    const sending = { done: words.doneRevert }
    await bundle.send(links.order(view.id, '/revert'), { skipsChanged }, sending)
    onClose()
  }
  return (
    <Question
      confirm={skipsChanged ? words.confirmRevertRest : words.confirmRevert}
      heading={words.revertHeading}
      isBusy={bundle.isBusy}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <p>{say(words.revertSays)}</p>
      {skipsChanged && <p>{say(words.revertSkips, { titles })}</p>}
    </Question>
  )
}
