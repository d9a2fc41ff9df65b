import type { Parsing } from './parsing.ts'

/** Count what is called so, this one included: the second of a name needs one of its own. */
export const countTitle = (title: string, { titles }: Pick<Parsing, 'titles'>): number => {
  const nth = (titles.get(title) ?? 0) + 1
  titles.set(title, nth)
  return nth
}
