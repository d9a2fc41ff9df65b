import type { Block } from 'payload'

/** A source cited in running text; a number for readers, who find it under the article. */
export const SourceCitation: Block = {
  slug: 'source-citation',
  interfaceName: 'SourceCitationFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#SourceCitationView' },
  },
  labels: {
    singular: { en: 'Citation', 'zh-TW': '註記來源' },
    plural: { en: 'Citations', 'zh-TW': '註記來源' },
  },
  fields: [
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      label: { en: 'Source', 'zh-TW': '來源' },
    },
    {
      name: 'locator',
      type: 'text',
      maxLength: 80,
      label: { en: 'Page or section', 'zh-TW': '頁碼或章節' },
    },
  ],
}
