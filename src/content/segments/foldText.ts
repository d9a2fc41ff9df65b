const fullWidth = /[\uff01-\uff5e]/g
const narrow = (wide: string): string => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)

const sameAs: ReadonlyArray<readonly [RegExp, string]> = [
  [/[「」『』“”„‟«»〝〞]/g, '"'],
  [/[‘’‚‛`´]/g, "'"],
  [/[、]/g, ','],
  [/。/g, '.'],
  [/[《》〈〉]/g, '"'],
  [/[【〔]/g, '['],
  [/[】〕]/g, ']'],
  [/[・‧•]/g, '·'],
  [/\.{3,}|…+|⋯+/g, '…'],
  [/[‐‑‒–—―─]+|-{2,}/g, '-'],
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
]

// Between Chinese and anything else, and around punctuation, a space is a matter of taste.
const space =
  /(?<=[\p{Script=Han}\p{Script=Bopomofo}\p{P}\p{S}])\s+|\s+(?=[\p{Script=Han}\p{Script=Bopomofo}\p{P}\p{S}])/gu

// Nor does one before a unit tell anything.
const beforeUnit =
  /(?<=\d) (?=(?:[kKMGTPE]?i?B(?:\/s)?|[kMGTPE]?(?:bps|bit\/s|FLOPS|Hz|Wh?)|TOPS|[nµμmck]?m|k?g|°?C|V)(?![\p{L}\p{N}]))/gu

const thousands = /(?<=\d),(?=\d{3}(?!\d))/g

/**
 * Fold a text to what it means: width of punctuation and letters, kinds of quotation marks and
 * dashes, spacing and the commas in numbers are levelled; case, words, numbers and marks stay.
 *
 * @example
 * foldText('H20 的頻寬為 4,000 GB/s，') === foldText('H20的頻寬為4000GB/s,')
 */
export const foldText = (text: string): string => {
  // Not NFKC: to that, 10² is 102.
  let folded = text.normalize('NFC').replace(fullWidth, narrow)
  for (const [marks, mark] of sameAs) folded = folded.replace(marks, mark)
  return folded
    .replace(/\s+/g, ' ')
    .trim()
    .replace(thousands, '')
    .replace(space, '')
    .replace(beforeUnit, '')
}
