import type { Messages } from '../../../kernel/messages.ts'

/** What a person reads of machine translation. */
export const machineMessages = {
  off: {
    en: 'No translation service is set up. Whoever runs the newsroom can set WAFERDESK_TRANSLATE_PROVIDER, WAFERDESK_TRANSLATE_KEY and WAFERDESK_TRANSLATE_PRICE.',
    'zh-TW':
      '尚未設定翻譯服務。請系統管理者設定 WAFERDESK_TRANSLATE_PROVIDER、WAFERDESK_TRANSLATE_KEY 與 WAFERDESK_TRANSLATE_PRICE。',
  },
  nothing: {
    en: 'There is nothing to translate here. Choose a paragraph whose other side is written.',
    'zh-TW': '這裡沒有可翻譯的內容，請選擇另一側已有文字的段落。',
  },
  embargoed: {
    en: 'This story is under embargo, and its text would leave the house. Translate it by hand, or wait until the embargo is over.',
    'zh-TW': '這則報導仍在禁發期間，送交翻譯服務會使內容外流。請自行翻譯，或等到解禁之後。',
  },
  tooMany: {
    en: 'You have asked for many translations within a minute. Wait {seconds} seconds and try again.',
    'zh-TW': '您在一分鐘內要求了許多翻譯，請等 {seconds} 秒再試。',
  },
  ceiling: {
    en: 'The ceiling for machine translation is reached: {spent} of {ceiling} {currency} ({period}), and this would need up to {needed} more. What was proposed stays; translate the rest by hand, or ask for a higher ceiling.',
    'zh-TW':
      '機器翻譯已達費用上限：{period}已用 {spent} {currency}，上限為 {ceiling} {currency}，這次最多還需要 {needed} {currency}。已提議的譯文會保留；其餘請自行翻譯，或請管理者提高上限。',
  },
  perRun: { en: 'one order', 'zh-TW': '單次' },
  perDay: { en: 'today', 'zh-TW': '今日' },
  perMonth: { en: 'this month', 'zh-TW': '本月' },
  proposalMissing: {
    en: 'This proposal is no longer there, or somebody has settled it already. Look again at what stands there now.',
    'zh-TW': '這項提議已不存在，或已有人處理，請重新查看目前的內容。',
  },
  keyRefused: {
    en: 'The translation service does not accept our key. Whoever runs the newsroom has to check WAFERDESK_TRANSLATE_KEY.',
    'zh-TW': '翻譯服務不接受我們的金鑰，請系統管理者檢查 WAFERDESK_TRANSLATE_KEY。',
  },
  quota: {
    en: 'What we have bought from the translation service is used up. Translate by hand, or have the quota raised.',
    'zh-TW': '向翻譯服務購買的額度已用完，請自行翻譯，或請管理者提高額度。',
  },
  busy: {
    en: 'The translation service has too much to do. Try again in {seconds} seconds.',
    'zh-TW': '翻譯服務目前太忙，請在 {seconds} 秒後再試。',
  },
  failed: {
    en: 'The translation service failed (status {status}). Try again later.',
    'zh-TW': '翻譯服務發生錯誤（狀態 {status}），請稍後再試。',
  },
  rejected: {
    en: 'The translation service refused the question (status {status}). Whoever runs the newsroom has to check the model and the address.',
    'zh-TW': '翻譯服務拒絕了這項要求（狀態 {status}），請系統管理者檢查模型與網址。',
  },
  unreachable: {
    en: 'The translation service cannot be reached. Try again later, or have its address checked.',
    'zh-TW': '無法連上翻譯服務，請稍後再試，或請管理者檢查網址。',
  },
  timedOut: {
    en: 'The translation service did not answer in time. Try again.',
    'zh-TW': '翻譯服務逾時沒有回應，請再試一次。',
  },
  rubbish: {
    en: 'The translation service answered what cannot be read. Try again, or have its address checked.',
    'zh-TW': '翻譯服務的回應無法辨識，請再試一次，或請管理者檢查網址。',
  },
  cutOff: {
    en: 'The answer broke off in the middle, so it is not proposed. Try again.',
    'zh-TW': '回應中途中斷，因此不予提議，請再試一次。',
  },
  declined: {
    en: 'The service would not translate this paragraph. Translate it by hand.',
    'zh-TW': '翻譯服務拒絕翻譯這一段，請自行翻譯。',
  },
  cancelled: {
    en: 'Cancelled. What was proposed before stays.',
    'zh-TW': '已取消；先前的提議會保留。',
  },
  empty: {
    en: 'The answer was empty. Try again, or translate it by hand.',
    'zh-TW': '回應是空的，請再試一次或自行翻譯。',
  },
  tooLong: {
    en: 'The answer is far longer than the original, so it is not proposed. Try again, or translate it by hand.',
    'zh-TW': '回應遠比原文長，因此不予提議，請再試一次或自行翻譯。',
  },
  wrongLanguage: {
    en: 'The answer is not in the language that was asked for, so it is not proposed. Try again, or translate it by hand.',
    'zh-TW': '回應的語言不對，因此不予提議，請再試一次或自行翻譯。',
  },
  chat: {
    en: 'The service answered with a remark in place of a translation, so it is not proposed. Try again, or translate it by hand.',
    'zh-TW': '翻譯服務回了一段話而不是譯文，因此不予提議，請再試一次或自行翻譯。',
  },
  codes: {
    en: 'The answer has lost or broken some of the formatting, so it is not proposed. Try again, or translate it by hand.',
    'zh-TW': '回應遺漏或破壞了部分格式，因此不予提議，請再試一次或自行翻譯。',
  },
  quotationChanged: {
    en: 'The answer changed a quotation that is to stay as it was said, so it is not proposed. Try again, or translate it by hand.',
    'zh-TW': '回應更動了應保留原話的引文，因此不予提議，請再試一次或自行翻譯。',
  },
  formattingLost: {
    en: 'Some formatting, links or citations of the original are missing. Put them in when you take it.',
    'zh-TW': '原文的部分格式、連結或出處不見了，採用時請補上。',
  },
  simplified: {
    en: 'Some characters are not those of Taiwan: {words}. Correct them when you take it.',
    'zh-TW': '有些字不是台灣用字：{words}。採用時請更正。',
  },
  proposeOne: { en: 'Propose a translation', 'zh-TW': '提議譯文' },
  proposeAgain: { en: 'Propose another', 'zh-TW': '再提議一次' },
  proposeAll: {
    en: 'Propose all missing {language} ({count})',
    'zh-TW': '提議全部{language}譯文（{count}）',
  },
  estimate: {
    en: '{count} paragraphs, about {cost} {currency}',
    'zh-TW': '{count} 段，約 {cost} {currency}',
  },
  about: { en: 'about {cost} {currency}', 'zh-TW': '約 {cost} {currency}' },
  start: { en: 'Start', 'zh-TW': '開始' },
  cancel: { en: 'Cancel', 'zh-TW': '取消' },
  close: { en: 'Close', 'zh-TW': '關閉' },
  progress: {
    en: '{done} of {count} proposed · {cost} {currency}',
    'zh-TW': '已提議 {done}／{count} 段 · {cost} {currency}',
  },
  finished: {
    en: '{done} of {count} paragraphs proposed, for {cost} {currency}.',
    'zh-TW': '已提議 {done}／{count} 段，費用 {cost} {currency}。',
  },
  refusedSome: { en: 'Not proposed: {count}', 'zh-TW': '未能提議：{count} 段' },
  working: { en: 'Translating …', 'zh-TW': '翻譯中……' },
  proposed: { en: 'Proposed translation', 'zh-TW': '譯文提議' },
  note: {
    en: 'Machine translation ({model}), {at}, {cost} {currency}',
    'zh-TW': '機器翻譯（{model}），{at}，{cost} {currency}',
  },
  outdated: {
    en: 'The original has changed since: this no longer translates it. Propose another.',
    'zh-TW': '原文之後已修改，這份譯文不再相符，請再提議一次。',
  },
  take: { en: 'Take it', 'zh-TW': '採用' },
  dismiss: { en: 'Dismiss', 'zh-TW': '略過' },
  lost: {
    en: 'The connection broke off. What was proposed stays.',
    'zh-TW': '連線中斷；已提議的譯文會保留。',
  },
} as const satisfies Messages
