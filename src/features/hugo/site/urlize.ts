import type { AddressRules } from './siteConfig.ts'

const kept = /[\p{L}\p{N}\p{M}./\\_#+~\-@]/u
const encoded = /%[\da-f]{2}/iy
const space = /\s/

/**
 * Make a part of an address out of a name or a title, as Hugo does: spaces become one hyphen, other
 * signs go, letters of every script stay.
 */
export const urlize = (
  text: string,
  { keepsCase, removesAccents }: Pick<AddressRules, 'keepsCase' | 'removesAccents'>,
): string => {
  const given = removesAccents
    ? text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .normalize()
    : text
  let made = ''
  let isParted = false
  let at = 0
  for (const character of given) {
    encoded.lastIndex = at
    const isKept = kept.test(character) || (character === '%' && encoded.test(given))
    at += character.length
    if (isKept) {
      if (isParted && character !== '-') made += '-'
      isParted = false
      made += character
    } else if (made !== '' && !made.endsWith('-') && space.test(character)) isParted = true
  }
  return keepsCase ? made : made.toLowerCase()
}
