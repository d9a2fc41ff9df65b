'use client'

import { useDocumentForm, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { SpecTablePreview } from '../../../../src/features/chips/admin/SpecTablePreview.tsx'
import { isLocale } from '../../../../src/kernel/locale.ts'
import type { ShownMoment } from '../../../../src/kernel/shownMoment.ts'
import { momentAsked } from '../../../../src/kernel/shownMoment.ts'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { MomentChoice } from './MomentChoice.tsx'
import { useArticleKind } from './useArticleKind.ts'
import { usePick } from './usePick.tsx'

/** A spec table in the editor, as readers of the article's language will see it. */
export const SpecTableView = (): ReactNode => {
  const words = useWords()
  const form = useDocumentForm()
  const { id: post } = useDocumentInfo()
  const kind = useArticleKind()
  const { value: id, setValue } = useField<number | null>({ path: 'table' })
  const { value: chosen } = useField<ShownMoment | null | undefined>({ path: 'shows' })
  const { value: day } = useField<string | null | undefined>({ path: 'day' })
  const block = useFormFields(([fields]) => fields['id']?.value)
  const { drawer, open } = usePick('spec-tables', (picked) => setValue(picked))
  const language: unknown = form?.getDataByPath?.('language')
  const moment = {
    asked: momentAsked(chosen, kind),
    day: day ?? undefined,
    post: typeof post === 'number' ? post : undefined,
    block: typeof block === 'string' ? block : undefined,
  }

  return (
    <BlockPlate icon="spec-table" name={words.say('specTable')} hasDrawer>
      <SpecTablePreview
        tableId={id}
        locale={isLocale(language) ? language : words.language}
        moment={moment}
      />
      <div className="block-plate__row">
        <MomentChoice path="shows" label={words.say('tableShows')} />
      </div>
      <button type="button" className="block-plate__button" onClick={open}>
        {words.say(id ? 'replaceTable' : 'chooseTable')}
      </button>
      {drawer}
    </BlockPlate>
  )
}
