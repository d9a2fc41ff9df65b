'use client'

import { useDocumentForm, useField } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { SpecTablePreview } from '../../../../src/features/chips/admin/SpecTablePreview.tsx'
import { isLocale } from '../../../../src/kernel/locale.ts'
import { useWords } from '../useWords.ts'
import { BlockPlate } from './BlockPlate.tsx'
import { usePick } from './usePick.tsx'

/** A spec table in the editor, as readers of the article's language will see it. */
export const SpecTableView = (): ReactNode => {
  const words = useWords()
  const form = useDocumentForm()
  const { value: id, setValue } = useField<number | null>({ path: 'table' })
  const { drawer, open } = usePick('spec-tables', (picked) => setValue(picked))
  const language: unknown = form?.getDataByPath?.('language')

  return (
    <BlockPlate icon="spec-table" name={words.say('specTable')} hasDrawer>
      <SpecTablePreview tableId={id} locale={isLocale(language) ? language : words.language} />
      <button type="button" className="block-plate__button" onClick={open}>
        {words.say(id ? 'replaceTable' : 'chooseTable')}
      </button>
      {drawer}
    </BlockPlate>
  )
}
