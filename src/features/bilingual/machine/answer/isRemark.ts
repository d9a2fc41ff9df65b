/** How a model begins to talk about a translation, where an article would not. */
const openings = [
  /^(?:sure|certainly|of course|absolutely|okay|ok|got it|understood)\b[^\n]{0,60}(?:translat|here)/i,
  /^here(?:['’]s| is| are)\b[^\n]{0,40}\btranslat/i,
  /^(?:translation|translated text|english|chinese)\s*[:：]/i,
  /^as an ai\b/i,
  /^(?:i['’]m|i am) (?:sorry|unable)\b/i,
  /^i (?:can(?:no|['’])t|will not|won['’]t)\b[^\n]{0,60}(?:translat|help|assist|comply|instruction)/i,
  /^(?:好的|當然|沒問題|可以)[，,！!。:：][^\n]{0,20}(?:翻譯|譯文|以下)/,
  /^以下(?:是|為)[^\n]{0,20}(?:翻譯|譯文)/,
  /^(?:翻譯|譯文|中文|英文)(?:如下)?[:：]/,
  /^(?:抱歉|很抱歉|對不起)[，,][^\n]{0,10}我(?:無法|不能)/,
]

/** What a model says of its own orders, wherever it stands. */
const anywhere = [
  /\bmy (?:system prompt|instructions)\b/i,
  /<\/?(?:translation|think)>/i,
  /```/,
  /["']?(?:before|after|terms|memory|source)["']?\s*:\s*[[{]/,
]

/**
 * Tell whether an answer is a remark to whoever asked and no translation: one of the ways in which
 * models begin to talk, if the source does not say so itself.
 */
export const isRemark = (answer: string, source: string): boolean =>
  openings.some((pattern) => pattern.test(answer) && !pattern.test(source)) ||
  anywhere.some((pattern) => pattern.test(answer) && !pattern.test(source))
