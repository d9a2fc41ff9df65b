const entities: Readonly<Record<string, string>> = { ' ': '&#32;', '\t': '&#9;' }

const starts: readonly RegExp[] = [
  /^(?=#{1,6}(?:[ \t]|$))/,
  /^(?=[-+](?:[ \t]|$))/,
  /^(?=-[-:| \t]*$)/,
  /^(?=-+[ \t]*[|:])/,
  /^(?=[=>|])/,
  // Hugo's Markdown begins a definition with it.
  /^(?=:)/,
]

/**
 * Escape what would make the beginning of a line of running text more than text: a heading, a list,
 * a quotation, a rule, a table, code by indentation.
 */
export const escapeLine = (line: string): string => {
  const indent = /^[ \t]*/.exec(line)![0]
  const rest = line.slice(indent.length)
  const numbered = rest.replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2')
  const escaped = starts.some((start) => start.test(rest)) ? `\\${rest}` : numbered
  return indent.replace(/[ \t]/g, (space) => entities[space]!) + escaped
}
