const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** Write rows as an HTML table for a clipboard; the first one is a head if `hasHeader`. */
export const writeHtmlTable = (
  rows: readonly (readonly string[])[],
  hasHeader: boolean,
): string => {
  const lines = rows.map((row, index) => {
    const tag = hasHeader && index === 0 ? 'th' : 'td'
    const cells = row.map((text) => `<${tag}>${escape(text).replaceAll('\n', '<br>')}</${tag}>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table>${lines.join('')}</table>`
}
