import type { DateField } from 'payload'

/**
 * When a published article first used this document; empty while readers may not see it.
 *
 * Set by the publication of a post, never by hand.
 */
export const releasedAtField = (): DateField => ({
  name: 'releasedAt',
  type: 'date',
  index: true,
  label: { en: 'Public since', 'zh-TW': '公開時間' },
  access: { create: () => false, update: () => false },
  admin: {
    position: 'sidebar',
    readOnly: true,
    date: {
      pickerAppearance: 'dayAndTime',
      displayFormat: 'yyyy-MM-dd HH:mm',
      timeFormat: 'HH:mm',
    },
    description: {
      en: 'Set when a published post first uses it. From then on only editors change it.',
      'zh-TW': '首次用於已發布的文章時記下；此後只有編輯可以修改。',
    },
  },
})
