const pattern = /\uE000(\d+)\uE001/

/** Stand for something in a text that Markdown is read from. */
export const markOf = (number: number): string => `\uE000${number}\uE001`

/** Cut a text at its marks: words, and the numbers that stand between them. */
export const splitMarks = (marked: string): (string | number)[] =>
  marked
    .split(pattern)
    .map((part, at) => (at % 2 === 0 ? part : Number(part)))
    .filter((part) => part !== '')
