const start = '(?<![\\w/.@-])(?:https?://|ftp://|www\\.)'
// No mark of emphasis ends an address, and what else Chinese or a sentence may put after it.
const end = /(?:[?!.,:;*_~'"]|&[a-z\d]+;)+$/i

/** Bare addresses in a text: ASCII up to the next space or `<`. */
export const bareAddress = (): RegExp => new RegExp(`${start}[!-;=-~]+`, 'gi')

/**
 * Take off the end of a bare address what belongs to the sentence: punctuation, marks of emphasis,
 * and brackets that the address has not opened.
 */
export const trimAddress = (found: string): string => {
  let address = found.replace(end, '')
  let open = address.split('(').length - address.split(')').length
  while (open < 0 && address.endsWith(')')) {
    address = address.slice(0, -1).replace(end, '')
    open += 1
  }
  return address
}
