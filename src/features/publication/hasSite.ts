import type { Payload } from 'payload'

type Custom = { readonly waferdesk?: { readonly hasSite?: boolean } }

/** Whether readers' pages hear what has gone stale and can be asked what they show; an option of the plugin. */
export const hasSite = ({ config }: Pick<Payload, 'config'>): boolean =>
  (config.admin.custom as Custom | undefined)?.waferdesk?.hasSite === true
