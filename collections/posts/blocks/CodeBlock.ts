import type { Block } from 'payload'

import { longestSource } from './longestSource.ts'
import { optionsField } from './optionsField.ts'

/** Program text, shown as it is. */
export const CodeBlock: Block = {
  slug: 'code',
  interfaceName: 'CodeBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#CodeView' },
  },
  labels: {
    singular: { en: 'Code', 'zh-TW': '程式碼' },
    plural: { en: 'Code', 'zh-TW': '程式碼' },
  },
  fields: [
    {
      name: 'code',
      type: 'textarea',
      required: true,
      maxLength: longestSource,
      label: { en: 'Code', 'zh-TW': '程式碼' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'language',
          type: 'text',
          maxLength: 40,
          label: { en: 'Language', 'zh-TW': '程式語言' },
        },
        {
          name: 'caption',
          type: 'text',
          maxLength: 200,
          label: { en: 'Caption', 'zh-TW': '說明' },
        },
      ],
    },
    optionsField(),
  ],
}
