/** Put something in front of every line that is not empty. */
export const indentLines = (text: string, indent: string): string =>
  text.replace(/^(?=.)/gm, indent)
