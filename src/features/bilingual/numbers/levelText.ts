const other: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  万: '萬',
  亿: '億',
  两: '兩',
  臺: '台',
  '〜': '~',
  '∼': '~',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '’': "'",
  '‘': "'",
  μ: 'µ',
  '×': 'x',
  '\n': ' ',
  '\t': ' ',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
}

const levelled =
  /(?<=[０-９])，(?=[０-９])|[\uff01-\uff0b\uff0d-\uff5e〇○万亿两臺〜∼‐‑‒–—―−’‘μ×\n\t\u00a0\u2009\u202f\u3000]/g

/**
 * Level the width of letters and digits, dashes and blanks, character for character: whatever is
 * found in the levelled text stands at the same place of the original.
 */
export const levelText = (text: string): string =>
  text.replace(levelled, (sign) => other[sign] ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
