import type { CollectionConfig } from 'payload'

import { cacheTags } from '../../src/kernel/cacheTags.ts'
import { accessFor } from '../accessFor.ts'
import { keepFacts } from '../chip-facts/keepFacts.ts'
import { propose as proposeEvent } from '../control-events/endpoints/propose.ts'
import { keepEvents } from '../control-events/keepEvents.ts'
import { groups } from '../groups.ts'
import { purgeAfter } from '../purgeAfter.ts'
import { propose } from './endpoints/propose.ts'
import { search } from './endpoints/search.ts'
import { showEvents } from './endpoints/showEvents.ts'
import { showFacts } from './endpoints/showFacts.ts'
import { chipFields } from './fields.ts'

/** Chips and variants of chips, with what the desk says of them and of their control. */
export const Chips: CollectionConfig = {
  slug: 'chips',
  labels: {
    singular: { en: 'Chip', 'zh-TW': '晶片' },
    plural: { en: 'Chips', 'zh-TW': '晶片' },
  },
  access: accessFor('chips'),
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'vendor', 'family', 'releasedOn', 'updatedAt'],
    listSearchableFields: ['name', 'slug', 'vendor', 'family'],
    group: groups.reference,
    groupBy: true,
    enableListViewSelectAPI: true,
  },
  defaultSort: 'slug',
  defaultPopulate: { name: true, slug: true, vendor: true },
  endpoints: [
    { path: '/search', method: 'get', handler: search },
    { path: '/:id/facts', method: 'get', handler: showFacts },
    { path: '/:id/facts', method: 'post', handler: propose },
    { path: '/:id/events', method: 'get', handler: showEvents },
    { path: '/:id/events', method: 'post', handler: proposeEvent },
  ],
  fields: chipFields,
  hooks: {
    ...purgeAfter(() => [cacheTags.chips]),
    beforeDelete: [keepFacts('chip'), keepEvents('chip')],
  },
}
