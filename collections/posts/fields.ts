import type { Field, FieldAccess, FieldHook } from 'payload'

import { canEnterAdmin } from '../../src/policies/canEnterAdmin.ts'
import { postKindMessages } from '../../src/content/postKindMessages.ts'
import { postKinds } from '../../src/kernel/postKind.ts'
import { languageField } from '../languageField.ts'
import { validateSlug } from '../validateSlug.ts'
import { articleEditor } from './articleEditor.ts'
import { longestSource } from './blocks/longestSource.ts'

const forDesk: FieldAccess = ({ req }) => canEnterAdmin(req.user)

/** What a writer fills in, in reading order. */
const story: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: { en: 'Headline', 'zh-TW': '標題' },
    required: true,
    maxLength: 300,
  },
  {
    name: 'summary',
    type: 'textarea',
    label: { en: 'Standfirst', 'zh-TW': '前言' },
    maxLength: 2000,
    admin: {
      rows: 3,
      description: {
        en: 'One to three sentences under the headline; also shown in lists and feeds.',
        'zh-TW': '標題下的一至三句話；列表與訂閱源也會顯示。',
      },
    },
  },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'media',
    label: { en: 'Cover picture', 'zh-TW': '封面圖片' },
  },
  {
    name: 'body',
    type: 'richText',
    label: { en: 'Body', 'zh-TW': '內文' },
    editor: articleEditor,
  },
]

const search: Field[] = [
  {
    name: 'seo',
    type: 'group',
    label: { en: 'Search engines and sharing', 'zh-TW': '搜尋引擎與分享' },
    fields: [
      {
        name: 'metaTitle',
        type: 'text',
        maxLength: 120,
        label: { en: 'Title for search engines', 'zh-TW': '搜尋引擎標題' },
        admin: {
          description: {
            en: 'Empty: the headline.',
            'zh-TW': '留空則用標題。',
          },
        },
      },
      {
        name: 'metaDescription',
        type: 'textarea',
        maxLength: 320,
        label: { en: 'Description for search engines', 'zh-TW': '搜尋引擎描述' },
        admin: {
          description: { en: 'Empty: the standfirst.', 'zh-TW': '留空則用前言。' },
        },
      },
      {
        name: 'isHiddenFromSearch',
        type: 'checkbox',
        label: { en: 'Ask search engines to leave it out', 'zh-TW': '請搜尋引擎不要收錄' },
        defaultValue: false,
      },
    ],
  },
]

/** What an import from Hugo left behind, so that an export can write it back. */
const origin: Field[] = [
  {
    name: 'hugo',
    type: 'group',
    label: { en: 'From Hugo', 'zh-TW': '來自 Hugo' },
    // A file holds more than its article: comments, drafts of a paragraph, keys of its own.
    access: { read: forDesk },
    fields: [
      {
        name: 'path',
        type: 'text',
        index: true,
        label: { en: 'File', 'zh-TW': '檔案' },
        admin: { readOnly: true },
      },
      {
        name: 'fingerprint',
        type: 'text',
        label: { en: 'Fingerprint of the file', 'zh-TW': '檔案指紋' },
        admin: { readOnly: true },
      },
      {
        name: 'frontMatter',
        type: 'json',
        label: { en: 'Front matter', 'zh-TW': '前置資料' },
        admin: { readOnly: true },
      },
      {
        name: 'original',
        type: 'textarea',
        maxLength: longestSource,
        label: { en: 'Original text', 'zh-TW': '原始文字' },
        admin: { readOnly: true, rows: 12 },
      },
      {
        name: 'origin',
        type: 'json',
        label: { en: 'Site and pictures', 'zh-TW': '網站與圖片位置' },
        admin: { readOnly: true },
      },
    ],
  },
]

// A duplicate is another story: it has neither the address, the key nor the date of the first.
const leaveOut: FieldHook = () => null

const sidebar: Field[] = [
  {
    name: 'draftKeeper',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: 'waferdesk/client#DraftKeeper' },
    },
  },
  {
    name: 'publication',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      disableListColumn: true,
      components: { Field: 'waferdesk/client#PublicationPanel' },
    },
  },
  {
    name: 'counterpart',
    type: 'ui',
    label: { en: 'Other language', 'zh-TW': '另一語言' },
    admin: {
      position: 'sidebar',
      components: {
        Field: 'waferdesk/client#StoryPanel',
        Cell: 'waferdesk/client#CounterpartCell',
      },
    },
  },
  languageField(),
  {
    name: 'kind',
    type: 'select',
    defaultValue: 'news',
    label: { en: 'Kind of article', 'zh-TW': '文章類型' },
    options: postKinds.map((value) => ({ value, label: postKindMessages[value] })),
    admin: {
      position: 'sidebar',
      isClearable: false,
      description: {
        en: 'Tables and charts for which nothing else is chosen stay as of publication; in an explainer they are kept current.',
        'zh-TW': '未另外設定的規格表與圖表以發布時的資料為準；解說文章則持續更新。',
      },
    },
  },
  {
    name: 'slug',
    type: 'text',
    index: true,
    maxLength: 96,
    label: { en: 'Address', 'zh-TW': '網址代稱' },
    validate: validateSlug,
    hooks: { beforeDuplicate: [leaveOut] },
    admin: {
      position: 'sidebar',
      components: { afterInput: ['waferdesk/client#SlugProposal'] },
      description: {
        en: 'Empty: made from the headline when the post is published.',
        'zh-TW': '留空則於發布時由標題產生。',
      },
    },
  },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: { en: 'Published at', 'zh-TW': '發布時間' },
    hooks: { beforeDuplicate: [leaveOut] },
    admin: {
      position: 'sidebar',
      components: { afterInput: ['waferdesk/client#ClockNote'] },
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'yyyy-MM-dd HH:mm',
        timeFormat: 'HH:mm',
      },
      description: {
        en: 'The date that readers are shown. Empty: the moment of the first publication. To publish later, use “Schedule …” under Publication.',
        'zh-TW':
          '讀者看到的日期；留空則為首次發布的時刻。要在日後發布，請用「發布」面板的「排程……」。',
      },
    },
  },
  {
    name: 'categories',
    type: 'relationship',
    relationTo: 'categories',
    hasMany: true,
    label: { en: 'Categories', 'zh-TW': '分類' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'chips',
    type: 'relationship',
    relationTo: 'chips',
    hasMany: true,
    label: { en: 'Chips', 'zh-TW': '晶片' },
    admin: {
      position: 'sidebar',
      appearance: 'drawer',
      components: { beforeInput: ['waferdesk/client#AddChipField'] },
    },
  },
  {
    name: 'tags',
    type: 'text',
    hasMany: true,
    maxLength: 60,
    label: { en: 'Tags', 'zh-TW': '標籤' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'authors',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    label: { en: 'Authors', 'zh-TW': '作者' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    label: { en: 'Owner', 'zh-TW': '負責人' },
    access: { read: forDesk },
    hooks: { beforeDuplicate: [leaveOut] },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Who sees to this language of the story; shown on the board, never to readers.',
        'zh-TW': '負責這個語言版本的人；顯示在雙語進度，讀者看不到。',
      },
    },
  },
  {
    name: 'due',
    type: 'date',
    label: { en: 'Due', 'zh-TW': '期限' },
    access: { read: forDesk },
    hooks: { beforeDuplicate: [leaveOut] },
    admin: {
      position: 'sidebar',
      components: { afterInput: ['waferdesk/client#ClockNote'] },
      date: {
        pickerAppearance: 'dayAndTime',
        displayFormat: 'yyyy-MM-dd HH:mm',
        timeFormat: 'HH:mm',
      },
      description: {
        en: 'When this language has to be ready. Publishes nothing.',
        'zh-TW': '這個語言版本應完成的時間；不會自動發布。',
      },
    },
  },
  {
    name: 'behindNote',
    type: 'select',
    label: { en: 'Note to readers', 'zh-TW': '提醒讀者' },
    options: [
      { value: 'show', label: { en: 'Show it', 'zh-TW': '顯示' } },
      { value: 'hide', label: { en: 'Never show it', 'zh-TW': '不顯示' } },
    ],
    hooks: { beforeDuplicate: [leaveOut] },
    admin: {
      position: 'sidebar',
      description: {
        en: 'Where readers are told that the other language was updated later. Empty: as on the whole site.',
        'zh-TW': '另一語言版本較新時，是否在文章頁提醒讀者；留空則依全站設定。',
      },
    },
  },
  {
    name: 'byline',
    type: 'text',
    maxLength: 200,
    label: { en: 'Byline', 'zh-TW': '署名' },
    admin: {
      position: 'sidebar',
      description: {
        en: 'As readers see it. Empty: the names of the authors.',
        'zh-TW': '讀者看到的樣子；留空則用作者姓名。',
      },
    },
  },
  {
    name: 'translationKey',
    type: 'text',
    index: true,
    maxLength: 120,
    label: { en: 'Story key', 'zh-TW': '報導識別碼' },
    hooks: { beforeDuplicate: [leaveOut] },
    // A post changes its story as a whole, history and all: by joining two posts, never by hand.
    access: { update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: {
        en: 'The same in both languages of one story.',
        'zh-TW': '同一則報導的兩種語言共用。',
      },
    },
  },
  {
    name: 'embargoedUntil',
    type: 'date',
    label: { en: 'Embargoed until', 'zh-TW': '禁發至' },
    // A copy of what stands in `embargoes`, which reads ask for; what anybody sends is not looked at.
    access: { read: forDesk, create: () => false, update: () => false },
    hooks: { beforeDuplicate: [leaveOut] },
    // A column and a filter of the list; in the editor the panel shows it.
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: () => false,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm' },
    },
  },
  {
    name: 'mark',
    type: 'text',
    label: { en: 'Mark of the publication', 'zh-TW': '發布記號' },
    // Written at each publication; what a writer sends is not looked at.
    access: { create: () => false, update: () => false },
    hooks: { beforeDuplicate: [leaveOut] },
    admin: { hidden: true },
  },
  {
    name: 'updatedBy',
    type: 'relationship',
    relationTo: 'users',
    label: { en: 'Last changed by', 'zh-TW': '最後修改' },
    access: { read: forDesk, create: () => false, update: () => false },
    // A column and a filter of the list; in the editor the panel of both languages shows it.
    admin: { position: 'sidebar', readOnly: true, condition: () => false },
  },
  // Payload's own field, named again for its cell: Payload calls a withdrawn post changed.
  {
    name: '_status',
    type: 'select',
    label: { en: 'State', 'zh-TW': '狀態' },
    // Merged with Payload's own two.
    options: [],
    admin: { components: { Cell: 'waferdesk/client#StateCell' } },
  },
]

/** The fields of a post: tabs in the middle, what files it at the side. */
export const postFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: { en: 'Story', 'zh-TW': '報導' }, fields: story },
      {
        label: { en: 'Sources', 'zh-TW': '來源' },
        fields: [
          {
            name: 'sources',
            type: 'relationship',
            relationTo: 'sources',
            hasMany: true,
            label: { en: 'Sources', 'zh-TW': '來源' },
          },
        ],
      },
      { label: { en: 'Search', 'zh-TW': '搜尋' }, fields: search },
      { label: { en: 'Origin', 'zh-TW': '出處檔' }, fields: origin },
    ],
  },
  ...sidebar,
]
