import type { Block } from 'payload'

/** What somebody said, with who said it and where it can be checked. */
export const QuotationBlock: Block = {
  slug: 'quotation',
  interfaceName: 'QuotationBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#QuotationView' },
  },
  labels: {
    singular: { en: 'Quotation', 'zh-TW': '引述' },
    plural: { en: 'Quotations', 'zh-TW': '引述' },
  },
  fields: [
    {
      name: 'quote',
      type: 'textarea',
      required: true,
      label: { en: 'What was said', 'zh-TW': '引述內容' },
      admin: {
        rows: 4,
        description: {
          en: 'Without quotation marks; a blank line begins a new paragraph.',
          'zh-TW': '不必加引號；空一行即另起一段。',
        },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'speaker',
          type: 'text',
          maxLength: 120,
          label: { en: 'Speaker', 'zh-TW': '發言者' },
        },
        {
          name: 'role',
          type: 'text',
          maxLength: 200,
          label: { en: 'Office or role', 'zh-TW': '職稱或身分' },
        },
      ],
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      label: { en: 'Source', 'zh-TW': '來源' },
    },
  ],
}
