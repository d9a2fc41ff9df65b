const fence = /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/

/** Tell which lines of a text, counted from 0, are fenced code, the fences included. */
export const fencedLines = (text: string): ReadonlySet<number> => {
  const fenced = new Set<number>()
  let open: string | undefined
  for (const [at, line] of text.split('\n').entries()) {
    const found = fence.exec(line)?.[1]
    if (open === undefined) {
      if (found !== undefined) {
        open = found
        fenced.add(at)
      }
      continue
    }
    fenced.add(at)
    const closes = found !== undefined && found[0] === open[0] && found.length >= open.length
    if (closes && /^[ \t>]*[`~]+[ \t]*$/.test(line)) open = undefined
  }
  return fenced
}
