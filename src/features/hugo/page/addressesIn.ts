const address = /(?:https?:)?\/\/[^\s"'<>[\]{}|^`]+/gi

/** More closing brackets than this has no address that people write. */
const mostBrackets = 8

/**
 * Give whatever looks like an address of the web in a text, each once.
 *
 * Where a bracket closes, the address may end or go on: both are given. Escapes of Markdown, JSON
 * and HTML are undone.
 */
export const addressesIn = (text: string): string[] => {
  const plain = text.replaceAll('\\', '').replaceAll('&amp;', '&')
  const found = new Set<string>()
  for (const [whole] of plain.matchAll(address)) {
    const parts = whole.split(')').slice(0, mostBrackets)
    for (let count = 1; count <= parts.length; count += 1) {
      found.add(parts.slice(0, count).join(')'))
    }
    found.add(whole)
  }
  return [...found]
}
