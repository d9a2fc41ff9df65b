/**
 * Tell whether words read the same in Chinese and English: figures, units, codes and signs.
 *
 * Doubt is answered no: Han, kana or Hangul make it no, and so does a Latin run with three small
 * letters on end, for it may be a word. `96 GB HBM3`, `4.0 TB/s`, `FP8`, `7 nm` and `—` are yes.
 */
export const readsTheSame = (words: string): boolean =>
  words.trim() !== '' &&
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u.test(
    words,
  ) &&
  !/\p{Ll}{3,}/u.test(words) &&
  (/\p{Nd}/u.test(words) || !/\p{L}/u.test(words))
