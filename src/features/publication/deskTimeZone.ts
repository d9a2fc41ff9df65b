import type { Payload } from 'payload'

type Custom = { readonly waferdesk?: { readonly timeZone?: string } }

/** The IANA zone in which the desk reads the clock; an option of the plugin. */
export const deskTimeZone = ({ config }: Pick<Payload, 'config'>): string =>
  (config.admin.custom as Custom | undefined)?.waferdesk?.timeZone ?? 'Asia/Taipei'
