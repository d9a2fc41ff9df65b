const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Write a text so that XML reads it back, in an element or between double quotation marks. */
export const escapeXml = (text: string): string =>
  text
    // What XML 1.0 cannot hold, not even escaped.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark)
