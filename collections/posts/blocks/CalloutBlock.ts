import {
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

import { linkFeature } from '../linkFeature.ts'

/** A paragraph or more set apart from the running text. */
export const CalloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#CalloutView' },
  },
  labels: {
    singular: { en: 'Call-out', 'zh-TW': '提示框' },
    plural: { en: 'Call-outs', 'zh-TW': '提示框' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'note',
          label: { en: 'Kind', 'zh-TW': '種類' },
          options: [
            { value: 'note', label: { en: 'Note', 'zh-TW': '說明' } },
            { value: 'tip', label: { en: 'Tip', 'zh-TW': '提示' } },
            { value: 'important', label: { en: 'Important', 'zh-TW': '重點' } },
            { value: 'warning', label: { en: 'Warning', 'zh-TW': '警告' } },
            { value: 'caution', label: { en: 'Caution', 'zh-TW': '注意' } },
          ],
        },
        {
          name: 'title',
          type: 'text',
          maxLength: 120,
          label: { en: 'Heading', 'zh-TW': '標題' },
        },
      ],
    },
    {
      name: 'content',
      type: 'richText',
      required: true,
      label: { en: 'Text', 'zh-TW': '文字' },
      editor: lexicalEditor({
        features: [
          ParagraphFeature(),
          BoldFeature(),
          ItalicFeature(),
          linkFeature(),
          UnorderedListFeature(),
          OrderedListFeature(),
          InlineToolbarFeature(),
          FixedToolbarFeature(),
        ],
      }),
    },
  ],
}
