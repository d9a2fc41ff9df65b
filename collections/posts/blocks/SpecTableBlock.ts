import type { Block, TextFieldSingleValidation } from 'payload'

import { say } from '../../../src/kernel/messages.ts'
import { isPartialDate } from '../../../src/kernel/partialDate.ts'
import { languageOf } from '../../languageOf.ts'
import { postMessages } from '../messages.ts'

const validateDay: TextFieldSingleValidation = (value, { req, siblingData }) => {
  const { shows } = siblingData as { shows?: unknown }
  if (shows !== 'day') return true
  return (value?.length === 10 && isPartialDate(value)) || say(postMessages.noDay, languageOf(req))
}

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
    {
      name: 'shows',
      type: 'select',
      label: { en: 'Chip data in it', 'zh-TW': '晶片資料' },
      options: [
        { value: 'publication', label: { en: 'As of publication', 'zh-TW': '以發布時為準' } },
        { value: 'day', label: { en: 'As of a day', 'zh-TW': '以指定日期為準' } },
        { value: 'live', label: { en: 'Always current', 'zh-TW': '持續更新' } },
      ],
    },
    {
      name: 'day',
      type: 'text',
      maxLength: 10,
      label: { en: 'Day', 'zh-TW': '日期' },
      validate: validateDay,
      admin: {
        condition: (_, siblings) => (siblings as { shows?: unknown }).shows === 'day',
        placeholder: '2025-04-09',
      },
    },
  ],
}
