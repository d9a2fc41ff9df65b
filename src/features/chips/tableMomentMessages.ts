import type { Messages } from '../../kernel/messages.ts'

/** Which moment a table or a chart in an article shows, as a writer reads it. */
export const tableMomentMessages = {
  emptyIs: {
    en: 'Empty: as the kind of article asks.',
    'zh-TW': '留空則依文章類型而定。',
  },
  publication: { en: 'As of publication', 'zh-TW': '以發布時為準' },
  day: { en: 'As of a day', 'zh-TW': '以指定日期為準' },
  live: { en: 'Always current', 'zh-TW': '持續更新' },
  asPublished: { en: 'As of publication ({date})', 'zh-TW': '以發布時為準（{date}）' },
  asOf: { en: 'As of {date}', 'zh-TW': '以{date}為準' },
  asKindNow: { en: 'As the kind of article asks: {moment}', 'zh-TW': '依文章類型：{moment}' },
  noDay: { en: 'As of a day that is not chosen yet', 'zh-TW': '尚未指定日期' },
} as const satisfies Messages
