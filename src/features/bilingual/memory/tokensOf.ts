const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])+(?:[.'](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}])[\p{L}\p{N}\p{M}])+)*|\S/gu

/**
 * Divide a folded text into what is counted when texts are compared: words and numbers, each
 * Chinese character, each mark.
 *
 * Translators' tools count words, and characters where a script has no spaces; a segmenter of
 * Chinese words would make one changed character two changed words.
 *
 * @example
 * tokensOf('H20的頻寬為3.2TB') // ['H20', '的', '頻', '寬', '為', '3.2TB']
 */
export const tokensOf = (folded: string): string[] => folded.match(token) ?? []
