import { bareAddress, trimAddress } from './addresses.ts'

/** The address itself, where it stands in the brackets of a link or an autolink. */
const inBrackets = (found: string, before: string): string => {
  if (before === '<') return found.split('>')[0]!
  if (before !== '(') return found
  let open = 0
  for (const [at, mark] of [...found].entries()) {
    if (mark === '(') open += 1
    if (mark === ')') open -= 1
    if (open < 0) return found.slice(0, at)
  }
  return found
}

/**
 * Keep marks of emphasis in bare addresses from being read as such: `https://a.tw/_next_/x`.
 *
 * They are exchanged for characters that mean nothing, as `defuser` does with others.
 */
export const shieldAddresses = (text: string, standInOf: ReadonlyMap<string, string>): string =>
  /:\/\/|www\./i.test(text)
    ? text.replace(bareAddress(), (found, at: number) => {
        const address = trimAddress(inBrackets(found, text[at - 1] ?? ''))
        return (
          address.replace(/[*_~]/g, (mark) => standInOf.get(mark)!) + found.slice(address.length)
        )
      })
    : text
