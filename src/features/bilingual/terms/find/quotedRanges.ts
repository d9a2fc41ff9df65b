/** A stretch of a text, its end excluded. */
export type Range = { readonly from: number; readonly to: number }

const opening: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '“': '”',
  '„': '”',
  '〝': '〞',
  '《': '》',
  '〈': '〉',
}
const closing = new Set(Object.values(opening))

const address =
  /(?:https?:\/\/|www\.)[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff]+(?:\/[^\s，。；）」]*)?/g

/** A straight mark after a digit says inches, if no quotation is open. */
const opensStraight = (text: string, at: number): boolean => !/\d/.test(text.charAt(at - 1))

/**
 * Tell which parts of a text are someone else's words: quotations, titles of works, web addresses.
 *
 * A quotation that is not closed goes on to the end, as one of several paragraphs does; one that was
 * not opened began before.
 */
export const quotedRanges = (text: string): Range[] => {
  const ranges: Range[] = [...text.matchAll(address)].map(({ 0: { length }, index }) => ({
    from: index,
    to: index + length,
  }))
  const open: { readonly close: string; readonly from: number }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    const last = open.at(-1)
    if (mark === '"') {
      if (last?.close === '"') {
        open.pop()
        if (open.length === 0) ranges.push({ from: last.from, to: at + 1 })
      } else if (opensStraight(text, at)) open.push({ close: '"', from: at })
      continue
    }
    const close = opening[mark]
    if (close !== undefined) open.push({ close, from: at })
    else if (closing.has(mark)) {
      const opened = open.findLastIndex((one) => one.close === mark)
      if (opened < 0) ranges.push({ from: 0, to: at + 1 })
      else {
        const { from } = open[opened]!
        open.length = opened
        if (opened === 0) ranges.push({ from, to: at + 1 })
      }
    }
  }
  const [first] = open
  if (first) ranges.push({ from: first.from, to: text.length })
  return ranges
}
