/** An HTML tag as it stands in running text. */
export type HtmlTag = {
  readonly name: string
  readonly closes: boolean
  readonly attributes: ReadonlyMap<string, string>
}

const shape = /^<(\/?)([a-z][\w-]*)((?:\s[^]*)?)\/?>$/i
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  gt: '>',
  lt: '<',
  nbsp: '\u00A0',
  newline: '\n',
  quot: '"',
  tab: '\t',
}

/** Read the character references of an attribute that matter in addresses and words. */
const decode = (value: string): string =>
  value.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, (found, hex, decimal, name) => {
    if (name !== undefined) return entities[String(name).toLowerCase()] ?? found
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : '\uFFFD'
  })

/** Read one HTML tag; nothing for comments, declarations and whatever else begins with `<`. */
export const htmlTag = (html: string): HtmlTag | undefined => {
  const found = shape.exec(html.trim())
  if (found === null) return undefined
  const attributes = new Map<string, string>()
  for (const [, name, double, single, bare] of found[3]!.matchAll(attribute)) {
    attributes.set(name!.toLowerCase(), decode(double ?? single ?? bare ?? ''))
  }
  return { name: found[2]!.toLowerCase(), closes: found[1] === '/', attributes }
}
