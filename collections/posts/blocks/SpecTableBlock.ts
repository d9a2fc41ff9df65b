import type { Block, TextFieldSingleValidation } from 'payload'

import { tableMomentMessages } from '../../../src/features/chips/tableMomentMessages.ts'
import { say } from '../../../src/kernel/messages.ts'
import { isPartialDate } from '../../../src/kernel/partialDate.ts'
import { shownMoments } from '../../../src/kernel/shownMoment.ts'
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
      options: shownMoments.map((value) => ({ value, label: tableMomentMessages[value] })),
      admin: { description: tableMomentMessages.emptyIs },
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
