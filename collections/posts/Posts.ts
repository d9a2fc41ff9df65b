import type { CollectionConfig } from 'payload'

import { accessFor } from '../accessFor.ts'
import { groups } from '../groups.ts'
import { machineEndpoints } from './endpoints/machine/machineEndpoints.ts'
import { publicationEndpoints } from './endpoints/publication/publicationEndpoints.ts'
import { storyEndpoints } from './endpoints/storyEndpoints.ts'
import { postFields } from './fields.ts'
import { assignTranslationKey } from './hooks/assignTranslationKey.ts'
import { guardPublication } from './hooks/guardPublication.ts'
import { holdForEditor } from './hooks/holdForEditor.ts'
import { keepDuties } from './hooks/keepDuties.ts'
import { keepEmbargo } from './hooks/keepEmbargo.ts'
import { keepIdentities } from './hooks/keepIdentities.ts'
import { keepPublished } from './hooks/keepPublished.ts'
import { keepReadModels } from './hooks/keepReadModels.ts'
import { forgetReadModels } from './hooks/forgetReadModels.ts'
import { lockPublication } from './hooks/lockPublication.ts'
import { noteBuriedRevision } from './hooks/noteBuriedRevision.ts'
import { noteDeletionForBoard, noteForBoard } from './hooks/noteForBoard.ts'
import { pinShownTables } from './hooks/pinShownTables.ts'
import { proposeSlug } from './hooks/proposeSlug.ts'
import { redirectOldAddress } from './hooks/redirectOldAddress.ts'
import { releaseMaterial } from './hooks/releaseMaterial.ts'
import { requireAlternativeText } from './hooks/requireAlternativeText.ts'
import { requireFreeAddress } from './hooks/requireFreeAddress.ts'
import { requireFreeStory } from './hooks/requireFreeStory.ts'
import { requirePastDate } from './hooks/requirePastDate.ts'
import { requireSoundBody } from './hooks/requireSoundBody.ts'
import { signByline } from './hooks/signByline.ts'
import { signChange } from './hooks/signChange.ts'
import { stampPublication } from './hooks/stampPublication.ts'

/** Articles: one document for each language of a story, joined by `translationKey`. */
export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: {
    singular: { en: 'Post', 'zh-TW': '文章' },
    plural: { en: 'Posts', 'zh-TW': '文章' },
  },
  access: accessFor('posts'),
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'language', '_status', 'counterpart', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary', 'translationKey'],
    group: groups.newsroom,
    components: {
      beforeListTable: ['waferdesk/client#PostFilters', 'waferdesk/client#AgencyOfList'],
      edit: {
        PublishButton: 'waferdesk/client#PublicationButton',
        UnpublishButton: 'waferdesk/client#NoUnpublishing',
      },
      views: {
        edit: {
          seen: {
            Component: 'waferdesk/rsc#SeenView',
            path: '/seen',
            tab: { href: '/seen', label: ({ t }) => t('waferdesk:seen') },
          },
        },
      },
    },
    groupBy: true,
    enableListViewSelectAPI: true,
    pagination: { defaultLimit: 25, limits: [25, 50, 100] },
  },
  defaultSort: '-updatedAt',
  defaultPopulate: {
    title: true,
    slug: true,
    language: true,
    translationKey: true,
    summary: true,
    cover: true,
    byline: true,
    publishedAt: true,
    _status: true,
  },
  trash: true,
  versions: {
    maxPerDoc: 100,
    drafts: {
      // Out of reach: `DraftKeeper` saves instead. A longer time would be taken for none at all.
      autosave: { interval: 2 ** 31 - 1 },
      schedulePublish: false,
      validate: false,
    },
  },
  indexes: [
    { fields: ['language', 'translationKey'], unique: true },
    { fields: ['language', 'slug'], unique: true },
    { fields: ['language', '_status', 'publishedAt'] },
  ],
  fields: postFields,
  endpoints: [...storyEndpoints, ...machineEndpoints, ...publicationEndpoints],
  hooks: {
    beforeOperation: [guardPublication],
    beforeValidate: [keepPublished, requireSoundBody, assignTranslationKey, proposeSlug],
    beforeChange: [
      lockPublication,
      noteBuriedRevision,
      keepEmbargo,
      keepDuties,
      keepIdentities,
      signChange,
      signByline,
      requireFreeStory,
      requireFreeAddress,
      requireAlternativeText,
      requirePastDate,
      stampPublication,
      redirectOldAddress,
    ],
    afterChange: [releaseMaterial, pinShownTables, keepReadModels, noteForBoard, holdForEditor],
    beforeDelete: [forgetReadModels],
    afterDelete: [noteDeletionForBoard],
  },
}
