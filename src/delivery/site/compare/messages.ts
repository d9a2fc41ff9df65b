import type { Messages } from '../../../kernel/messages.ts'

/** The words of the page that compares chips. */
export const compareMessages = {
  title: { en: 'Compare chips', 'zh-TW': '晶片比較' },
  titleOf: { en: 'Compared: {names}', 'zh-TW': '比較：{names}' },
  intro: {
    en: 'Up to six chips side by side, as the newsroom held them on a day, with the source of every figure.',
    'zh-TW': '最多六款晶片並列比較，顯示本站在某日所收錄的數據，每項都附來源。',
  },
  compareThis: { en: 'Compare with other chips', 'zh-TW': '與其他晶片比較' },
  compareSome: { en: 'Compare chips side by side', 'zh-TW': '並列比較晶片' },
  seeCharts: { en: 'Charts of all chips', 'zh-TW': '所有晶片的圖表' },
  choose: { en: 'Choose chips (up to six)', 'zh-TW': '選擇晶片（最多六款）' },
  chooseOthers: { en: 'Choose other chips or another day', 'zh-TW': '選擇其他晶片或日期' },
  day: { en: 'As of', 'zh-TW': '資料日期' },
  onlyDifferences: { en: 'Only differences', 'zh-TW': '只看差異' },
  everything: { en: 'Show everything', 'zh-TW': '顯示全部' },
  submit: { en: 'Compare', 'zh-TW': '比較' },
  tooMany: {
    en: 'You chose {count} chips. At most six can be compared; the first six are shown. Untick some to see others.',
    'zh-TW':
      '您選了 {count} 款晶片，最多只能比較六款，以下顯示前六款。取消部分勾選即可查看其他款。',
  },
  unknownChips: {
    en: 'No chip is known by: {slugs}. Choose from the list.',
    'zh-TW': '查無此晶片：{slugs}。請從清單中選擇。',
  },
  tooFew: { en: 'Choose one more chip to compare with.', 'zh-TW': '請再選一款晶片來比較。' },
  badDay: {
    en: '“{day}” is no day. Write it as 2025-04-09. Today is shown.',
    'zh-TW': '「{day}」不是日期，請寫成 2025-04-09。以下顯示今日的資料。',
  },
  caption: { en: '{names}, as of {date}', 'zh-TW': '{names}，{date}的資料' },
  property: { en: 'Property', 'zh-TW': '項目' },
  differs: { en: 'They differ', 'zh-TW': '有差異' },
  differsNote: {
    en: 'Lit, with ≠: the figures cannot be the same, however they were rounded. A dash: the newsroom holds nothing.',
    'zh-TW': '標色並加「≠」：不論怎麼四捨五入，數值都不相同。「–」：本站無資料。',
  },
  same: {
    en: 'These chips do not differ in anything that the newsroom holds of all of them.',
    'zh-TW': '就本站對這些晶片共同收錄的資料而言，沒有差異。',
  },
  nothing: {
    en: 'The newsroom held nothing of these chips on this day.',
    'zh-TW': '本站在這一天沒有這些晶片的資料。',
  },
  disagree: { en: 'The sources disagree.', 'zh-TW': '來源說法不一。' },
  rules: { en: 'Rules in force on this day', 'zh-TW': '當日有效的規定' },
  met: { en: 'has the parameters', 'zh-TW': '符合參數' },
  'not-met': { en: 'does not have them', 'zh-TW': '不符參數' },
  unknown: { en: 'cannot be told', 'zh-TW': '無法判定' },
} as const satisfies Messages
