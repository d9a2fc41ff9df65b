/** White space to Markdown and to Unicode; so is the end of a line. */
export const isSpace = (character: string): boolean => character === '' || /^\s$/u.test(character)

/** What some reader of Markdown takes for punctuation: symbols are it since CommonMark 0.31. */
export const mayBePunctuation = (character: string): boolean =>
  /^[\p{Punctuation}\p{Symbol}]$/u.test(character)

/** What every reader of Markdown takes for punctuation. */
export const isPunctuation = (character: string): boolean =>
  /^(?:\p{Punctuation}|[$+<=>^`|~])$/u.test(character)

/** The first character of a text, whole even if it takes two code units. */
export const firstOf = (text: string): string =>
  text === '' ? '' : String.fromCodePoint(text.codePointAt(0)!)

/** The last character of a text, whole even if it takes two code units. */
export const lastOf = (text: string): string => /.$/su.exec(text.slice(-2))?.[0] ?? ''
