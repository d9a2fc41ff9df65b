/** A text that is written with marks in it, and which line of the original each of its lines is. */
export type MarkedLines = {
  /** The line of the original that comes next. */
  readonly line: () => number
  readonly text: () => string
  /** Write a stretch of the original. */
  readonly addText: (plain: string) => void
  /** Write a mark that stands in the text like a word. */
  readonly addMark: (mark: string) => void
  /**
   * Write a mark at the beginning or the end of a passage.
   *
   * It is set apart by a blank line where it has the beginning or the end of its line to itself,
   * or Markdown would read it as a part of the paragraph beside it.
   */
  readonly addBorder: (mark: string, isLineEnd: boolean) => void
  /** Pass over a piece of the original that is not written. */
  readonly skip: (source: string) => void
  /** The line of the original for a line of the text. */
  readonly lineOf: (line: number) => number
}

const linesIn = (text: string): number => text.split('\n').length - 1

/** What may stand before a mark that has its line to itself. */
const margin = /(?:^|\n)([ \t>]{0,80})$/

/** Begin a text whose first line is that of the original. */
export const markedLines = (firstLine: number): MarkedLines => {
  const lines = [firstLine]
  let [line, text] = [firstLine, '']

  const addLine = (start: string) => {
    text += `\n${start}`
    lines.push(line)
  }
  return {
    line: () => line,
    text: () => text,
    addText: (plain) => {
      text += plain
      for (let count = linesIn(plain); count > 0; count -= 1) {
        line += 1
        lines.push(line)
      }
    },
    addMark: (mark) => {
      text += mark
    },
    addBorder: (mark, isLineEnd) => {
      const before = margin.exec(text.slice(-100))?.[1]
      if (before !== undefined) addLine(before)
      text += mark
      if (isLineEnd) addLine((before ?? '').trimEnd())
    },
    skip: (source) => {
      line += linesIn(source)
    },
    // After the last line comes one that the original does not have.
    lineOf: (marked) => lines[marked - 1] ?? line + marked - lines.length,
  }
}
