/** A unit as somebody wrote it: how mathjs writes it, or why it cannot be told. */
export type WrittenUnit =
  /** `note` is what stands behind it. */
  | { readonly kind: 'unit'; readonly unit: string; readonly note: string }
  /** Nothing is written. */
  | { readonly kind: 'none' }
  /** `gb/s` may be bits or bytes. */
  | { readonly kind: 'ambiguous'; readonly unit: string }
  | { readonly kind: 'unknown'; readonly unit: string }

const words: Readonly<Record<string, string>> = {
  giga: 'G',
  tera: 'T',
  peta: 'P',
  exa: 'E',
}

const prefixOf = (written: string): string =>
  words[written.toLowerCase()] ?? (written === 'k' ? 'k' : written.toUpperCase())

type Spelling = readonly [pattern: RegExp, unit: (parts: RegExpExecArray) => string]

const perSecond = String.raw`(\/ ?s(?:ec)?(?![a-z])|ps(?![a-z])|每秒)?`
const prefix = '(k|M|G|T|P|E|[Gg]iga|[Tt]era|[Pp]eta|[Ee]xa)'

// Letters whose case tells units apart are matched as they are written.
const spellings: readonly Spelling[] = [
  [new RegExp(`^${prefix}-?fl?ops?(?:/s)?(?![a-z])`, 'i'), ([, of]) => `${prefixOf(of!)}FLOPS`],
  [new RegExp(`^${prefix}-?ops?(?:/s)?(?![a-z])`, 'i'), ([, of]) => `${prefixOf(of!)}OPS`],
  [
    new RegExp(`^${prefix}(i)?(?:B(?!it)|[Bb]ytes?|位元組)${perSecond}`),
    ([, of, binary, rate]) => `${prefixOf(of!)}${binary ?? ''}B${rate ? '/s' : ''}`,
  ],
  [
    new RegExp(`^${prefix}(?:[Bb]its?|b(?!yte)|位元(?!組))${perSecond}`),
    ([, of, rate]) => `${prefixOf(of!)}b${rate ? '/s' : ''}`,
  ],
  [/^(?:mm(?:\^?2|²)|sq\.? ?mm|平方毫米|平方公釐)/i, () => 'mm^2'],
  [/^(?:kW|千瓦)(?![a-z])/i, () => 'kW'],
  [/^(?:watts?|W(?![a-z])|瓦)/i, () => 'W'],
  // 7nmGA100架構: a word may follow at once, but not as the same word goes on.
  [/^(?:[nN]m(?![a-z])|NM(?![A-Za-z])|奈米)/, () => 'nm'],
  [/^(?:US\$|USD|\$|美元)/i, () => 'USD'],
]

const halfKnown = new RegExp(`^${prefix}i?b${perSecond}`, 'i')

/** Read the unit that a text begins with, and the note behind it. */
export const readUnit = (text: string): WrittenUnit => {
  const written = text.trim()
  // What only explains needs no unit before it.
  if (written === '' || /^[(（*†]/.test(written)) return { kind: 'none' }
  for (const [pattern, unitOf] of spellings) {
    const parts = pattern.exec(written)
    if (parts) {
      return { kind: 'unit', unit: unitOf(parts), note: written.slice(parts[0].length).trim() }
    }
  }
  const [unit = written] = written.split(/[\s(（]/)
  return halfKnown.test(written) ? { kind: 'ambiguous', unit } : { kind: 'unknown', unit }
}
