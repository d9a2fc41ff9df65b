import type { Config } from 'payload'

import { favicon } from '../features/desk/favicon.ts'

type Admin = NonNullable<Config['admin']>

/** Put our name and mark where the host has put none of its own. */
export const addBranding = (admin: Admin): Admin => ({
  ...admin,
  components: {
    ...admin.components,
    graphics: {
      Icon: 'waferdesk/rsc#DeskIcon',
      Logo: 'waferdesk/rsc#DeskLogo',
      ...admin.components?.graphics,
    },
  },
  meta: {
    titleSuffix: '· Waferdesk',
    icons: [favicon],
    // Payload's own picture for links shows Payload's name.
    defaultOGImageType: 'off',
    ...admin.meta,
  },
})
