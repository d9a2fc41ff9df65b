const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

// What XML 1.0 cannot hold, not even escaped; a half of a pair included.
const impossible =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Write a text for XML; what XML cannot hold is left out. */
export const escapeXml = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark)

/** Write a text for XLIFF, which has an element for what XML cannot hold, and for a lone `\r`. */
export const escapeWords = (text: string): string =>
  text
    .split(new RegExp(`(${impossible.source}|\\r)`, 'g'))
    .map((part, at) =>
      at % 2 === 0
        ? escapeXml(part)
        : `<cp hex="${part.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}"/>`,
    )
    .join('')

/** An element's attributes, in the order given; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${escapeXml(String(value))}"`],
    )
    .join('')
