import type { Config } from 'payload'

import type { WaferdeskSettings } from '../options.ts'

/** Give the admin panel what the newsroom needs, without taking anything of the host's away. */
export const addAdmin = (config: Config, _settings: WaferdeskSettings): Config => ({
  ...config,
  admin: { user: 'users', ...config.admin },
})
