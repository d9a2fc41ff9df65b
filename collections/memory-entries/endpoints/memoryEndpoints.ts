import type { Endpoint } from 'payload'

import { deskOnly } from '../../posts/endpoints/deskOnly.ts'
import { exchangersOnly } from './exchangersOnly.ts'
import { removeFile, showFiles } from './files.ts'
import { sendTmx } from './sendTmx.ts'
import { showConcordance } from './showConcordance.ts'
import { takeTmx } from './takeTmx.ts'

/** What the admin panel asks of the translation memory. */
export const memoryEndpoints: Endpoint[] = [
  { path: '/concordance', method: 'get', handler: deskOnly(showConcordance) },
  { path: '/tmx', method: 'get', handler: exchangersOnly(sendTmx) },
  { path: '/files', method: 'get', handler: exchangersOnly(showFiles) },
  { path: '/files', method: 'delete', handler: exchangersOnly(removeFile) },
  { path: '/tmx', method: 'post', handler: exchangersOnly(takeTmx) },
]
