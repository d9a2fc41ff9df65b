/** How many letters of a text are Chinese, and how many are not. */
export type Letters = { readonly han: number; readonly other: number }

/** Count the letters of a page's text; shortcodes, and code that stands apart, are no text. */
export const countLetters = (text: string): Letters => {
  const plain = text
    .replace(/\{\{[<%][^}]*[>%]\}\}/g, '')
    .replace(/^(`{3,}|~{3,})[\s\S]*?^\1/gm, '')
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0
  return { han, other: (plain.match(/\p{Letter}/gu)?.length ?? 0) - han }
}
