import type { Block } from 'payload'

import { longestSource } from './longestSource.ts'

/** A shortcode of another site that nothing here understands; kept, and not shown to readers. */
export const ShortcodeBlock: Block = {
  slug: 'shortcode',
  interfaceName: 'ShortcodeBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#ShortcodeView' },
  },
  labels: {
    singular: { en: 'Unknown shortcode', 'zh-TW': '未知短代碼' },
    plural: { en: 'Unknown shortcodes', 'zh-TW': '未知短代碼' },
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { en: 'Name', 'zh-TW': '名稱' },
    },
    {
      name: 'source',
      type: 'textarea',
      required: true,
      maxLength: longestSource,
      label: { en: 'Source', 'zh-TW': '原始碼' },
      admin: {
        description: {
          en: 'Kept to the character, so that it can be exported again. Readers do not see it.',
          'zh-TW': '逐字保留以便匯出；讀者不會看到。',
        },
      },
    },
  ],
}
