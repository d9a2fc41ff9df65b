import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'

import { readerOf } from '../../../src/features/bilingual/readerOf.ts'
import { say } from '../../../src/kernel/messages.ts'
import { canEnterAdmin } from '../../../src/policies/canEnterAdmin.ts'
import { canImport } from '../../../src/policies/canImport.ts'
import { ImportScreen } from './ImportScreen.tsx'
import { importWords as words } from './importWords.ts'

/** Importing a site, as a screen of the admin panel. */
export const ImportView = (props: AdminViewServerProps) => {
  const { initPageResult, params, searchParams } = props
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!canEnterAdmin(user)) return null
  const reader = readerOf(i18n)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      searchParams={searchParams}
      user={user ?? undefined}
      viewActions={payload.config.admin.components?.actions ?? []}
      visibleEntities={visibleEntities}
    >
      <div className="desk-import gutter--left gutter--right">
        <h1 className="desk-import__title">{say(words.title, reader)}</h1>
        {canImport(user) ? <ImportScreen /> : <p>{say(words.refused, reader)}</p>}
      </div>
    </DefaultTemplate>
  )
}
