import type { Messages } from '../../../kernel/messages.ts'

/** The words of export controls: measures, outcomes, and what is wrong with a rule. */
export const controlMessages = {
  tpp: { en: 'TPP', 'zh-TW': 'TPP' },
  'performance-density': { en: 'performance density', 'zh-TW': '效能密度' },
  'memory-bandwidth': { en: 'DRAM bandwidth, GB/s', 'zh-TW': 'DRAM 頻寬（GB/s）' },
  'io-bandwidth': { en: 'I/O bandwidth, GB/s', 'zh-TW': 'I/O 頻寬（GB/s）' },
  'total-bandwidth': {
    en: 'DRAM and I/O bandwidth together, GB/s',
    'zh-TW': 'DRAM 與 I/O 頻寬合計（GB/s）',
  },
  notADecimal: {
    en: 'Test {test}: “{bound}” is no number. Write it with digits and a point, such as 4800 or 5.92.',
    'zh-TW': '第 {test} 項測試：「{bound}」不是數字。請用數字與小數點，例如 4800、5.92。',
  },
  sideTwice: {
    en: 'Test {test} limits one measure twice from the same side. Keep the limit that the rule has, or make two tests of it.',
    'zh-TW':
      '第 {test} 項測試對同一指標設了兩個同方向的門檻。請保留規定中的那一個，或拆成兩項測試。',
  },
  nothingLeft: {
    en: 'Test {test} can never be passed: its lower limit is not under its upper one. Check both against the rule.',
    'zh-TW': '第 {test} 項測試永遠不會成立：下限不低於上限。請對照規定檢查兩者。',
  },
  noDay: {
    en: 'Fill in the day from which the rule is in force.',
    'zh-TW': '請填寫規定的生效日期。',
  },
  overlaps: {
    en: 'Another version of “{code}” is in force on some of these days ({from} – {to}). End that one first.',
    'zh-TW': '「{code}」的另一個版本在部分日期（{from} – {to}）也有效，請先設定它的失效日期。',
  },
} as const satisfies Messages
