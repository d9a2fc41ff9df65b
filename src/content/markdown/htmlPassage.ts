const blockNames =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|' +
  'dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|' +
  'hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|' +
  'search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul'

const kinds: readonly { opens: RegExp; closes: RegExp; interrupts: boolean }[] = [
  {
    opens: /^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i,
    closes: /<\/(?:script|pre|style|textarea)>/i,
    interrupts: true,
  },
  { opens: /^ {0,3}<!--/, closes: /-->/, interrupts: true },
  { opens: /^ {0,3}<\?/, closes: /\?>/, interrupts: true },
  { opens: /^ {0,3}<![a-z]/i, closes: />/, interrupts: true },
  { opens: /^ {0,3}<!\[CDATA\[/, closes: /\]\]>/, interrupts: true },
  {
    opens: new RegExp(`^ {0,3}</?(?:${blockNames})(?:\\s|/?>|$)`, 'i'),
    closes: /^\s*$/,
    interrupts: true,
  },
  {
    opens:
      /^ {0,3}(?:<[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>|<\/[a-z][a-z\d-]*\s*>)\s*$/i,
    closes: /^\s*$/,
    interrupts: false,
  },
]

/**
 * Tell whether a line begins a passage of HTML, and what ends it.
 *
 * The seven kinds of CommonMark 0.31, in its order. The last kind cannot begin in the middle of a
 * paragraph. An end that is a blank line does not belong to the passage; any other does.
 */
export const htmlPassage = (
  line: string,
  isInParagraph: boolean,
): { closes: RegExp; endsBefore: boolean } | undefined => {
  if (!/^ {0,3}</.test(line)) return undefined
  const at = kinds.findIndex(
    (kind) => (kind.interrupts || !isInParagraph) && kind.opens.test(line.slice(0, 2000)),
  )
  const kind = kinds[at]
  return kind && { closes: kind.closes, endsBefore: at >= 5 }
}
