import type { Block } from 'payload'

import { nameMentionedChip } from '../hooks/nameMentionedChip.ts'

/** A chip named in running text. */
export const ChipMention: Block = {
  slug: 'chip-mention',
  interfaceName: 'ChipMentionFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#ChipMentionView' },
  },
  labels: {
    singular: { en: 'Chip', 'zh-TW': '晶片' },
    plural: { en: 'Chips', 'zh-TW': '晶片' },
  },
  fields: [
    {
      name: 'chip',
      type: 'relationship',
      relationTo: 'chips',
      required: true,
      label: { en: 'Chip', 'zh-TW': '晶片' },
      admin: { components: { Field: 'waferdesk/client#MentionedChipField' } },
    },
    {
      name: 'label',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { en: 'As it reads here', 'zh-TW': '文中寫法' },
      hooks: { beforeValidate: [nameMentionedChip] },
    },
  ],
}
