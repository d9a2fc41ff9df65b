import type { Endpoint } from 'payload'

import { beginRun } from '../../../src/features/hugo/runs/beginRun.ts'
import {
  applyRun,
  chooseRoot,
  discardRun,
  finishUpload,
  rehearseRun,
  stopRun,
} from '../../../src/features/hugo/runs/changeRun.ts'
import { downloadReport } from './downloadReport.ts'
import { importBodies as body } from './importBodies.ts'
import { importersOnly } from './importersOnly.ts'
import { ordering } from './ordering.ts'
import { receive } from './receive.ts'
import { showDesk } from './showDesk.ts'
import { showReport } from './showReport.ts'
import { showRun } from './showRun.ts'

/** What the screen of imports asks and orders; each only for those who may import. */
export const importEndpoints: Endpoint[] = [
  { path: '/desk', method: 'get', handler: importersOnly(showDesk) },
  { path: '/:id/view', method: 'get', handler: importersOnly(showRun) },
  { path: '/:id/report', method: 'get', handler: importersOnly(showReport) },
  { path: '/:id/download', method: 'get', handler: importersOnly(downloadReport) },
  {
    path: '/begin',
    method: 'post',
    handler: ordering(body.begin, (payload, { body: upload, asker }) =>
      beginRun(payload, upload, asker),
    ),
  },
  { path: '/:id/part', method: 'put', handler: importersOnly(receive) },
  {
    path: '/:id/uploaded',
    method: 'post',
    handler: ordering(body.uploaded, (payload, { id, body: sent, asker }) =>
      finishUpload(payload, id, sent, asker),
    ),
  },
  {
    path: '/:id/root',
    method: 'post',
    handler: ordering(body.root, (payload, { id, body: chosen, asker }) =>
      chooseRoot(payload, id, chosen, asker),
    ),
  },
  {
    path: '/:id/rehearse',
    method: 'post',
    handler: ordering(body.rehearse, (payload, { id, body: wishes, asker }) =>
      rehearseRun(payload, id, wishes, asker),
    ),
  },
  {
    path: '/:id/apply',
    method: 'post',
    handler: ordering(body.nothing, (payload, { id, asker }) => applyRun(payload, id, asker)),
  },
  {
    path: '/:id/stop',
    method: 'post',
    handler: ordering(body.nothing, (payload, { id, asker }) => stopRun(payload, id, asker)),
  },
  {
    path: '/:id/discard',
    method: 'post',
    handler: ordering(body.nothing, (payload, { id, asker }) => discardRun(payload, id, asker)),
  },
]
