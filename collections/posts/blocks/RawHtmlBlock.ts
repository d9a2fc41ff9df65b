import type { Block } from 'payload'

import { longestSource } from './longestSource.ts'

/** HTML as it was written; sanitised wherever it is shown. */
export const RawHtmlBlock: Block = {
  slug: 'raw-html',
  interfaceName: 'RawHtmlBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#RawHtmlView' },
  },
  labels: {
    singular: { en: 'HTML', 'zh-TW': 'HTML' },
    plural: { en: 'HTML', 'zh-TW': 'HTML' },
  },
  fields: [
    {
      name: 'html',
      type: 'textarea',
      required: true,
      maxLength: longestSource,
      label: { en: 'HTML', 'zh-TW': 'HTML' },
      admin: {
        description: {
          en: 'Scripts, styles and unknown players are taken out when it is shown.',
          'zh-TW': '顯示時會移除程式、樣式與不明來源的播放器。',
        },
      },
    },
  ],
}
