import { levelWidth } from '../facts/levelWidth.ts'
import { chipNamesIn } from './chipNamesIn.ts'

/** Whatever is longer says more than that. */
const longest = 120

const forms: readonly RegExp[] = [
  /^(?:是|為)?(.+?) ?的?(?:再|進一步|中國|出口)*(?:降規|降級|降速|閹割|精簡|縮減|減配|特供|特規|衍生|改良)(?:版本?|型號?)?$/,
  /\b(?:cut-?down|reduced|scaled-down|downgraded|export|china|slower) (?:version|variant) of (?:the )?(.+)$/i,
  /\b(?:based on|derived from) (?:the )?(.+)$/i,
  /^(.+?) (?:cut-?down|reduced|scaled-down|downgraded|export|china) (?:version|variant)$/i,
]

/**
 * Find the chip that a text says its own was derived from: `A100` of `A100降規版本`.
 *
 * A text that says more than that is none.
 */
export const readRelation = (text: string): string | undefined => {
  if (text.length > longest) return undefined
  const level = levelWidth(text).trim()
  for (const form of forms) {
    const base = form.exec(level)?.[1]?.trim()
    if (base !== undefined && chipNamesIn(base)[0] === base) return base
  }
  return undefined
}
