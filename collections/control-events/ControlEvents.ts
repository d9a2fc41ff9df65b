import type { CollectionConfig } from 'payload'

import { factStates } from '../../src/features/chips/facts/fact.ts'
import { factMessages } from '../../src/features/chips/facts/messages.ts'
import { accessFor } from '../accessFor.ts'
import { decision, deskOnly } from '../chip-facts/fields.ts'
import { groups } from '../groups.ts'
import { approve } from './endpoints/approve.ts'
import { dispute } from './endpoints/dispute.ts'
import { loadShipped } from './endpoints/loadShipped.ts'
import { propose } from './endpoints/propose.ts'
import { showEvent } from './endpoints/showEvent.ts'
import { grounds, happening } from './fields.ts'

/**
 * What happened to the export of chips, since when it is so, since when we know, and who says so.
 *
 * Append-only: written by `src/features/chips/control` alone, and guarded by triggers of the
 * database, as facts are. The vocabulary stands in `src/features/chips/control/controlEvent.ts`.
 */
export const ControlEvents: CollectionConfig = {
  slug: 'control-events',
  labels: {
    singular: { en: 'Control event', 'zh-TW': '管制事件' },
    plural: { en: 'Control events', 'zh-TW': '管制事件' },
  },
  access: accessFor('control-events'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'effectiveOn', 'kind', 'jurisdiction', 'status', 'state', 'source'],
    listSearchableFields: ['name', 'citation'],
    group: groups.reference,
    enableListViewSelectAPI: true,
    components: {
      beforeListTable: ['waferdesk/client#EventFilters', 'waferdesk/client#ShippedControls'],
    },
    description: {
      en: 'What happened to the export of chips, with its dates and its source. The status of a chip on a day follows from these, and from nothing else.',
      'zh-TW': '晶片出口管制的變動，附日期與來源。晶片在某日的管制狀態只由這些事件得出。',
    },
  },
  defaultSort: '-effectiveOn',
  lockDocuments: false,
  timestamps: false,
  endpoints: [
    { path: '/shipped', method: 'post', handler: loadShipped },
    { path: '/propose', method: 'post', handler: propose },
    { path: '/:id/sheet', method: 'get', handler: showEvent },
    { path: '/:id/approve', method: 'post', handler: approve },
    { path: '/:id/dispute', method: 'post', handler: dispute },
  ],
  fields: [
    {
      name: 'decide',
      type: 'ui',
      admin: { components: { Field: 'waferdesk/client#EventField' } },
    },
    ...happening,
    ...grounds,
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: factStates.map((value) => ({ value, label: factMessages[value] })),
      label: { en: 'State', 'zh-TW': '處理狀態' },
    },
    ...decision,
    ...deskOnly,
    {
      // The key under which the product brought it along, or a table said it: once, and not again.
      name: 'key',
      type: 'text',
      maxLength: 60,
      index: true,
      admin: { hidden: true },
      access: { read: () => false },
    },
  ],
}
