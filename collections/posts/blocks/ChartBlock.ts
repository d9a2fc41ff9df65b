import type { Block } from 'payload'

import { chartBlockMessages } from '../../../src/features/chips/chartBlockMessages.ts'
import { tableMomentMessages } from '../../../src/features/chips/tableMomentMessages.ts'
import { chartKinds } from '../../../src/kernel/chartKinds.ts'
import { shownMoments } from '../../../src/kernel/shownMoment.ts'
import { validateChartDay } from '../validateChartDay.ts'

/** A chart of what the newsroom holds of chips, drawn where it stands. */
export const ChartBlock: Block = {
  slug: 'chart',
  interfaceName: 'ChartBlockFields',
  admin: {
    disableBlockName: true,
    components: { Block: 'waferdesk/client#ChartView' },
  },
  labels: {
    singular: { en: 'Chart of chips', 'zh-TW': '晶片圖表' },
    plural: { en: 'Charts of chips', 'zh-TW': '晶片圖表' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'performance',
          label: { en: 'What it shows', 'zh-TW': '圖表內容' },
          options: chartKinds.map((value) => ({ value, label: chartBlockMessages[value] })),
        },
        {
          name: 'asOf',
          type: 'select',
          label: { en: 'Of which day', 'zh-TW': '資料日期' },
          options: shownMoments.map((value) => ({ value, label: chartBlockMessages[value] })),
          admin: { description: tableMomentMessages.emptyIs },
        },
        {
          name: 'day',
          type: 'text',
          maxLength: 10,
          label: { en: 'Day, such as 2025-04-09', 'zh-TW': '日期，例如 2025-04-09' },
          admin: { condition: (_, block) => block?.['asOf'] === 'day' },
          validate: validateChartDay,
        },
      ],
    },
    {
      name: 'caption',
      type: 'text',
      maxLength: 500,
      label: { en: 'Caption', 'zh-TW': '圖說' },
    },
  ],
}
