/**
 * Match a pattern at a place of a text and nowhere else.
 *
 * @param pattern has the flag `y`, and must not search on: a text is read once, from left to right.
 */
export const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}
