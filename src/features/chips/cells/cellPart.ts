/** A part of a cell, and where it begins there. */
export type CellPart = { readonly text: string; readonly from: number }

/** Cut a text at a separator; parts are bare of spaces, and none is empty. */
export const cutAt = ({ text, from }: CellPart, separator: RegExp): CellPart[] => {
  const parts: CellPart[] = []
  let start = 0
  const add = (end: number) => {
    const part = text.slice(start, end)
    const bare = part.trim()
    if (bare !== '') {
      parts.push({ text: bare, from: from + start + part.length - part.trimStart().length })
    }
  }
  for (const found of text.matchAll(separator)) {
    add(found.index)
    start = found.index + found[0].length
  }
  add(text.length)
  return parts
}
