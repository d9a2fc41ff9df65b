import { bareAddress, trimAddress } from './addresses.ts'

/**
 * Keep marks of emphasis in bare addresses from being read as such: `https://a.tw/_next_/x`.
 *
 * They are exchanged for characters that mean nothing, as `defuser` does with others.
 */
export const shieldAddresses = (text: string, standInOf: ReadonlyMap<string, string>): string =>
  /:\/\/|www\./i.test(text)
    ? text.replace(bareAddress(), (found) => {
        const address = trimAddress(found)
        return (
          address.replace(/[*_~]/g, (mark) => standInOf.get(mark)!) + found.slice(address.length)
        )
      })
    : text
