import { getPayload } from 'payload'

import config from '../../payload.config.ts'
import { closePayload } from '../../src/ops/database/closePayload.ts'

// Run by the global set-up in a process of its own: migrations are read by a plain `import`,
// which jest's own module system does not serve.
const payload = await getPayload({ config, disableOnInit: true })
await payload.db.migrate()
await closePayload(payload)
process.exit(0)
