import type { Endpoint } from 'payload'

import { deskOnly } from '../../posts/endpoints/deskOnly.ts'
import { exchangersOnly } from './exchangersOnly.ts'
import { sendTmx } from './sendTmx.ts'
import { showConcordance } from './showConcordance.ts'
import { takeTmx } from './takeTmx.ts'

/** What the admin panel asks of the translation memory. */
export const memoryEndpoints: Endpoint[] = [
  { path: '/concordance', method: 'get', handler: deskOnly(showConcordance) },
  { path: '/tmx', method: 'get', handler: exchangersOnly(sendTmx) },
  { path: '/tmx', method: 'post', handler: exchangersOnly(takeTmx) },
]
