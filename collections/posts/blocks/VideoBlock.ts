import type { Block } from 'payload'

import { takeVideoAddress } from '../hooks/takeVideoAddress.ts'
import { validateVideoId } from '../validateVideoId.ts'
import { optionsField } from './optionsField.ts'

/** A film of a known player; readers load nothing from it before they ask for it. */
export const VideoBlock: Block = {
  slug: 'video',
  interfaceName: 'VideoBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#VideoView' },
  },
  labels: {
    singular: { en: 'Video', 'zh-TW': '影片' },
    plural: { en: 'Videos', 'zh-TW': '影片' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'provider',
          type: 'select',
          required: true,
          defaultValue: 'youtube',
          label: { en: 'Player', 'zh-TW': '平台' },
          options: [
            { value: 'youtube', label: 'YouTube' },
            { value: 'vimeo', label: 'Vimeo' },
          ],
        },
        {
          name: 'videoId',
          type: 'text',
          required: true,
          maxLength: 500,
          label: { en: 'Id or address of the video', 'zh-TW': '影片代碼或網址' },
          validate: validateVideoId,
          hooks: { beforeValidate: [takeVideoAddress] },
        },
        {
          name: 'startSeconds',
          type: 'number',
          min: 0,
          label: { en: 'Start at second', 'zh-TW': '從第幾秒開始' },
        },
      ],
    },
    {
      name: 'title',
      type: 'text',
      maxLength: 200,
      label: { en: 'What the video shows', 'zh-TW': '影片內容' },
    },
    optionsField(),
  ],
}
