import type { AdminViewServerProps } from 'payload'

import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { DeskView } from '../../../src/features/desk/admin/DeskView.tsx'
import { say } from '../../../src/kernel/messages.ts'
import { canImport } from '../../../src/policies/canImport.ts'
import { ImportScreen } from './ImportScreen.tsx'
import { importWords as words } from './importWords.ts'

/** Importing a site, as a screen of the admin panel. */
export const ImportView = (props: AdminViewServerProps) => {
  const { i18n, user } = props.initPageResult.req
  const reader = readerOf(i18n)
  return (
    <DeskView className="desk-import" view={props}>
      <h1 className="desk-import__title">{say(words.title, reader)}</h1>
      {canImport(user) ? <ImportScreen /> : <p>{say(words.refused, reader)}</p>}
    </DeskView>
  )
}
