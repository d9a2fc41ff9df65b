/** An HTML tag as it stands in running text. */
export type HtmlTag = {
  readonly name: string
  readonly closes: boolean
  readonly attributes: ReadonlyMap<string, string>
}

const shape = /^<(\/?)([a-z][\w-]*)((?:\s[^]*)?)\/?>$/i
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** Read one HTML tag; nothing for comments, declarations and whatever else begins with `<`. */
export const htmlTag = (html: string): HtmlTag | undefined => {
  const found = shape.exec(html.trim())
  if (found === null) return undefined
  const attributes = new Map<string, string>()
  for (const [, name, double, single, bare] of found[3]!.matchAll(attribute)) {
    attributes.set(name!.toLowerCase(), double ?? single ?? bare ?? '')
  }
  return { name: found[2]!.toLowerCase(), closes: found[1] === '/', attributes }
}
