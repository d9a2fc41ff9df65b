import type { Block } from 'payload'

/** A comparison table of the desk, shown where it stands. */
export const SpecTableBlock: Block = {
  slug: 'spec-table',
  interfaceName: 'SpecTableBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#SpecTableView' },
  },
  labels: {
    singular: { en: 'Spec table', 'zh-TW': '規格表' },
    plural: { en: 'Spec tables', 'zh-TW': '規格表' },
  },
  fields: [
    {
      name: 'table',
      type: 'relationship',
      relationTo: 'spec-tables',
      required: true,
      label: { en: 'Table', 'zh-TW': '表格' },
    },
  ],
}
