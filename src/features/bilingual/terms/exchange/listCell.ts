/** Read the texts that a cell lists, divided by a mark. */
export const listCell = (text: string, mark: '|' | ','): string[] =>
  text
    .split(mark)
    .map((part) => part.normalize('NFC').trim())
    .filter((part) => part !== '')
