// Scripts that put no space between words: there a space is the layout's, not the writer's.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]`
const beside = new RegExp(`(?<=${unspaced}) | (?=${unspaced})`, 'gu')

/** Fold white space: a run of it is one space, and none beside Chinese characters. */
export const foldText = (text: string): string =>
  text
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .replace(beside, '')
    .trim()
