import { chartBlockMessages } from '../../features/chips/chartBlockMessages.ts'
import type { Messages } from '../../kernel/messages.ts'

/** The words of the charts and of their pages. */
export const chartMessages = {
  charts: { en: 'Charts', 'zh-TW': '圖表' },
  chartsIntro: {
    en: 'Drawn from the facts that the newsroom holds of each chip, with the sources of every point.',
    'zh-TW': '依本站所收錄的晶片資料繪製，每一點都附來源。',
  },
  performance: chartBlockMessages.performance,
  performanceIntro: {
    en: 'Total processing performance (TPP) against performance density, with what the rules in force cover. Both scales are logarithmic.',
    'zh-TW': '總處理效能（TPP）與效能密度的分布，以及有效規定涵蓋的範圍。兩軸皆為對數尺度。',
  },
  'memory-bandwidth': chartBlockMessages['memory-bandwidth'],
  'memory-bandwidthIntro': {
    en: 'Memory bandwidth of each chip by the date of its release, with the limits of the rules in force. The scale of bandwidth is logarithmic.',
    'zh-TW': '各晶片的記憶體頻寬與推出時間，以及有效規定的門檻。頻寬採對數尺度。',
  },
  axisDensity: { en: 'Performance density (TPP per mm²)', 'zh-TW': '效能密度（TPP/mm²）' },
  axisTpp: { en: 'Total processing performance (TPP)', 'zh-TW': '總處理效能（TPP）' },
  axisBandwidth: { en: 'Memory bandwidth (GB/s)', 'zh-TW': '記憶體頻寬（GB/s）' },
  axisReleased: { en: 'Released', 'zh-TW': '推出時間' },
  summary: {
    en: '{title}, as of {date}: {count} chips. A table with the same figures follows.',
    'zh-TW': '{title}，{date}的資料，共 {count} 款晶片。下方有相同數據的表格。',
  },
  pointPerformance: {
    en: '{name}: TPP {y}, performance density {x}',
    'zh-TW': '{name}：TPP {y}，效能密度 {x}',
  },
  pointBandwidth: { en: '{name}: {y} GB/s, released {x}', 'zh-TW': '{name}：{y} GB/s，{x}推出' },
  asOf: { en: 'As of {date}', 'zh-TW': '{date}的資料' },
  isLive: { en: 'Kept up to date', 'zh-TW': '隨資料更新' },
  day: { en: 'Show another day', 'zh-TW': '查看其他日期' },
  showDay: { en: 'Show', 'zh-TW': '顯示' },
  badDay: {
    en: '“{day}” is no day. Write it as 2025-04-09. Today is shown.',
    'zh-TW': '「{day}」不是日期，請寫成 2025-04-09。以下顯示今日的資料。',
  },
  empty: {
    en: 'No chip has the figures that this chart shows on this day.',
    'zh-TW': '這一天沒有晶片具備本圖所需的數據。',
  },
  toTable: { en: 'Skip to the table', 'zh-TW': '跳到表格' },
  isBound: {
    en: 'Hollow, with an arrow: at least this much, or at most; more is not known.',
    'zh-TW': '空心加箭頭：至少或至多為此值，確切數字不明。',
  },
  isSpan: {
    en: 'A bar: between its ends, since the source gives a range or the sources disagree.',
    'zh-TW': '橫線或直線：介於兩端之間，因來源給的是範圍，或來源說法不一。',
  },
  isDated: {
    en: 'Where no more than the month or the year of a release is known, the point stands in its middle.',
    'zh-TW': '推出時間若只知年月，點畫在該段時間的中間。',
  },
  regions: { en: 'Rules in force on this day', 'zh-TW': '當日有效的規定' },
  hasMore: {
    en: 'It has other tests, of what this chart does not show.',
    'zh-TW': '另有其他條件，涉及本圖未顯示的指標。',
  },
  undrawn: {
    en: 'Also in force, but not drawn, since they measure something else as well: {rules}.',
    'zh-TW': '同樣有效，但因涉及其他指標而未畫出：{rules}。',
  },
  noRules: {
    en: 'No rule in force on this day can be shown in this chart.',
    'zh-TW': '這一天沒有可在本圖顯示的有效規定。',
  },
  limits: { en: '{measure} {limit}', 'zh-TW': '{measure} {limit}' },
  absentPerformance: {
    en: 'Not drawn, since the die area is unknown',
    'zh-TW': '未畫出：晶粒面積不明',
  },
  absentBandwidth: {
    en: 'Not drawn, since the date of release is unknown',
    'zh-TW': '未畫出：推出時間不明',
  },
  later: {
    en: 'Left out: {count} chips that were released after this day.',
    'zh-TW': '另有 {count} 款晶片於此日之後推出，未列入。',
  },
  note: {
    en: 'Computed from the figures of the newsroom, as the rules are written. Having the parameters of a rule is not the same as being banned, and nothing here is legal advice.',
    'zh-TW': '由本站數據依規定文字計算而得。符合參數不等於禁止出口，本頁內容亦非法律意見。',
  },
  table: { en: 'The figures as a table', 'zh-TW': '以表格查看數據' },
  tableOf: { en: '{title}: the figures', 'zh-TW': '{title}：數據' },
  chip: { en: 'Chip', 'zh-TW': '晶片' },
  unknown: { en: 'unknown', 'zh-TW': '不明' },
  within: { en: 'Parameters of', 'zh-TW': '符合參數' },
  perhaps: { en: '{rule} (cannot be told)', 'zh-TW': '{rule}（無法判定）' },
  none: { en: 'none of those drawn', 'zh-TW': '未符合圖中規定' },
  wholeChart: {
    en: 'Sources, and other days: {title}',
    'zh-TW': '資料來源與其他日期：{title}',
  },
  openChart: { en: 'Open the chart: {title}', 'zh-TW': '查看圖表：{title}' },
} as const satisfies Messages
