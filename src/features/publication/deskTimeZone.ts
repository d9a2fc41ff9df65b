import type { Payload } from 'payload'

import { newsroomZone } from '../../kernel/newsroomZone.ts'

type Custom = { readonly waferdesk?: { readonly timeZone?: string } }

/** The IANA zone in which the desk reads the clock; an option of the plugin. */
export const deskTimeZone = ({ config }: Pick<Payload, 'config'>): string =>
  (config.admin.custom as Custom | undefined)?.waferdesk?.timeZone ?? newsroomZone
