import type { Messages } from '../../src/kernel/messages.ts'

/** What the judge of proposed joints has to say. */
export const messages = {
  usage: {
    en: 'Usage: npm run bilingual:pairs -- <folder of the Hugo site that the labelled pairs are of>',
    'zh-TW': '用法：npm run bilingual:pairs -- <已標註文章所屬的 Hugo 網站資料夾>',
  },
  missing: {
    en: '{path}: the site has no such page.',
    'zh-TW': '{path}：網站沒有這一頁。',
  },
  changed: {
    en: '{path} is not the text that was labelled ({segments} segments now, {labelled} then): read the pair again and label it anew.',
    'zh-TW':
      '{path} 與標註時不同（現為 {segments} 段，標註時 {labelled} 段），請重讀兩篇並重新標註。',
  },
  sample: { en: 'sample', 'zh-TW': '樣本' },
  'held out': { en: 'held out', 'zh-TW': '保留組' },
  total: {
    en: '{right} of {segments} segments rightly joined: {percent} % (at least {least} %)',
    'zh-TW': '{segments} 段中有 {right} 段對應正確：{percent} %（至少 {least} %）',
  },
} satisfies Messages
