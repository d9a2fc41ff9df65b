import type { Block } from 'payload'

import { optionsField } from './optionsField.ts'

/** A picture with its caption; one that an import could not find keeps its old address. */
export const FigureBlock: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#FigureView' },
  },
  labels: {
    singular: { en: 'Picture', 'zh-TW': '圖片' },
    plural: { en: 'Pictures', 'zh-TW': '圖片' },
  },
  fields: [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: { en: 'Picture', 'zh-TW': '圖片' },
    },
    {
      name: 'caption',
      type: 'textarea',
      label: { en: 'Caption in this article', 'zh-TW': '本文圖說' },
      admin: {
        description: { en: 'Empty: the caption of the picture.', 'zh-TW': '留空則用圖片的圖說。' },
      },
    },
    {
      name: 'alt',
      type: 'text',
      label: { en: 'Alternative text in this article', 'zh-TW': '本文替代文字' },
      admin: {
        description: {
          en: 'Empty: the alternative text of the picture.',
          'zh-TW': '留空則用圖片的替代文字。',
        },
      },
    },
    {
      name: 'width',
      type: 'select',
      label: { en: 'Width', 'zh-TW': '寬度' },
      defaultValue: 'column',
      options: [
        { value: 'column', label: { en: 'Text column', 'zh-TW': '內文欄寬' } },
        { value: 'wide', label: { en: 'Wide', 'zh-TW': '加寬' } },
      ],
    },
    {
      name: 'link',
      type: 'text',
      label: { en: 'Link of the picture', 'zh-TW': '圖片連結' },
      admin: {
        description: {
          en: 'Where readers get who click the picture. Empty: nowhere.',
          'zh-TW': '讀者點圖片後前往的網址，留空則不連結。',
        },
      },
    },
    optionsField(),
    {
      name: 'missingPath',
      type: 'text',
      label: { en: 'Address of the missing picture', 'zh-TW': '缺圖的原始位址' },
      admin: {
        readOnly: true,
        condition: (_, figure) => Boolean(figure?.['missingPath']),
        description: {
          en: 'The import did not find this file. Choose a picture to replace it.',
          'zh-TW': '匯入時找不到這個檔案，請選一張圖片取代。',
        },
      },
    },
  ],
}
