/** A line of a text, and whether the other text lacks it. */
export type MarkedLine = { readonly text: string; readonly isOther: boolean }

/** Mark the lines of a text that another one does not have, as often as they stand there. */
export const differingLines = (text: string, other: string): MarkedLine[] => {
  const left = new Map<string, number>()
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1)
  return text.split('\n').map((line) => {
    const count = left.get(line) ?? 0
    if (count > 0) left.set(line, count - 1)
    return { text: line, isOther: count === 0 }
  })
}
