import { DefaultTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { canEnterAdmin } from '../../../policies/canEnterAdmin.ts'

type Props = {
  /** What Payload gives to the view. */
  readonly view: AdminViewServerProps
  readonly className: string
  readonly children: ReactNode
}

/** A screen of our own within the frame of the admin panel, for those who may enter it. */
export const DeskView = ({ view, className, children }: Props) => {
  const { initPageResult, params, searchParams } = view
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!canEnterAdmin(user)) return null
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
      <div className={`${className} gutter--left gutter--right`}>{children}</div>
    </DefaultTemplate>
  )
}
