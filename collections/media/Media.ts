import type { CollectionConfig } from 'payload'

import { pictureFormats } from '../../src/content/pictures/pictureFormat.ts'
import { cacheTags } from '../../src/kernel/cacheTags.ts'
import { accessFor } from '../accessFor.ts'
import { inBothLanguages } from '../elsewhere/inBothLanguages.ts'
import { groups } from '../groups.ts'
import { purgeAfter } from '../purgeAfter.ts'
import { releasedAtField } from '../releasedAtField.ts'
import { fileHeaders } from './fileHeaders.ts'
import { admitPicture } from './hooks/admitPicture.ts'
import { forgetDeletedOriginal } from './hooks/forgetDeletedOriginal.ts'
import { forgetReplacedOriginal } from './hooks/forgetReplacedOriginal.ts'
import { keepFingerprint } from './hooks/keepFingerprint.ts'
import { keepUsedPictures } from './hooks/keepUsedPictures.ts'
import { renditions } from './renditions.ts'

const purges = purgeAfter((media) => [cacheTags.media(media.id)])

/** Pictures. Readers see one once a published article uses it. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: {
    singular: { en: 'Picture', 'zh-TW': '圖片' },
    plural: { en: 'Media', 'zh-TW': '媒體' },
  },
  access: accessFor('media'),
  admin: {
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'alt', 'credit', 'releasedAt', 'updatedAt'],
    listSearchableFields: ['filename', 'alt', 'caption', 'credit'],
    group: groups.newsroom,
    enableListViewSelectAPI: true,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  upload: {
    staticDir: 'media',
    mimeTypes: Object.values(pictureFormats).map(({ mimeType }) => mimeType),
    modifyResponseHeaders: fileHeaders,
    pasteURL: false,
    focalPoint: true,
    crop: true,
    adminThumbnail: 'w320',
    displayPreview: true,
    imageSizes: renditions,
  },
  fields: [
    ...inBothLanguages({
      name: 'alt',
      type: 'text',
      label: { en: 'Alternative text', 'zh-TW': '替代文字' },
      localized: true,
      maxLength: 500,
      admin: {
        description: {
          en: 'What the picture shows, for those who cannot see it. Needed in both languages before a post with it can be published.',
          'zh-TW': '向看不到圖片的人說明內容。兩種語言都填好，文章才能發布。',
        },
        condition: (_, media) => !media?.['isDecorative'],
      },
    }),
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: {
        en: 'Decorative: says nothing that the text does not',
        'zh-TW': '裝飾圖片，不含文字以外的資訊',
      },
      defaultValue: false,
    },
    ...inBothLanguages({
      name: 'caption',
      type: 'textarea',
      label: { en: 'Caption', 'zh-TW': '圖說' },
      localized: true,
      maxLength: 1000,
    }),
    {
      type: 'row',
      fields: [
        {
          name: 'credit',
          type: 'text',
          label: { en: 'Credit', 'zh-TW': '圖片來源' },
          maxLength: 200,
        },
        {
          name: 'licence',
          type: 'select',
          label: { en: 'Licence', 'zh-TW': '授權' },
          defaultValue: 'own',
          options: [
            { value: 'own', label: { en: 'Our own', 'zh-TW': '自製' } },
            { value: 'agency', label: { en: 'Agency, licensed', 'zh-TW': '圖庫授權' } },
            { value: 'handout', label: { en: 'Press handout', 'zh-TW': '新聞資料照' } },
            { value: 'cc-by', label: 'CC BY' },
            { value: 'cc-by-sa', label: 'CC BY-SA' },
            { value: 'cc0', label: 'CC0' },
            { value: 'public-domain', label: { en: 'Public domain', 'zh-TW': '公有領域' } },
            { value: 'fair-use', label: { en: 'Quotation', 'zh-TW': '合理使用' } },
          ],
        },
      ],
    },
    {
      name: 'hash',
      type: 'text',
      label: { en: 'Fingerprint', 'zh-TW': '檔案指紋' },
      unique: true,
      index: true,
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'fetchedFrom',
      type: 'textarea',
      label: { en: 'Fetched from', 'zh-TW': '下載來源' },
      access: { create: () => false, update: () => false },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (_, media) => Boolean(media?.['fetchedFrom']),
        description: {
          en: 'Where an import found it, one address a line. Check its licence and credit.',
          'zh-TW': '匯入時取得圖片的位址，一行一個。請確認授權與來源。',
        },
      },
    },
    releasedAtField(),
  ],
  hooks: {
    afterChange: [...purges.afterChange, forgetReplacedOriginal],
    afterDelete: [...purges.afterDelete, forgetDeletedOriginal],
    beforeOperation: [admitPicture],
    beforeChange: [keepFingerprint],
    beforeDelete: [keepUsedPictures],
  },
}
