import { quoteArgument } from './quoteArgument.ts'
import type { Shortcode } from './readShortcodes.ts'
import type { ArgumentChoice } from './shortcodeMapping.ts'

/** An argument that is to say something else; without a value it goes. */
export type ArgumentChange = {
  readonly choice: ArgumentChoice | undefined
  readonly value: string | undefined
  /** Which of the values that are there count. */
  readonly accepts?: (value: string) => boolean
}

type Key = string | number

/** Which argument says it already, or may say it: names and positions are never mixed. */
const keyOf = (
  { named, positional }: Shortcode,
  { accepts = Boolean, choice, value }: ArgumentChange,
): Key | undefined => {
  const keys = [choice ?? []].flat()
  const valueOf = (key: Key) => (typeof key === 'number' ? positional[key] : named.get(key))
  const said = keys.find((key) => {
    const one = valueOf(key)
    return one !== undefined && accepts(one)
  })
  if (said !== undefined || value === undefined) return said
  return keys.find((key) =>
    typeof key === 'number'
      ? named.size === 0 && key <= positional.length
      : positional.length === 0,
  )
}

/**
 * Change arguments of a shortcode's first tag where they stand; the rest stays to the character.
 *
 * Nothing is given where one of them has no place in it.
 */
export const editTag = (
  shortcode: Shortcode,
  changes: readonly ArgumentChange[],
): string | undefined => {
  const { argumentsEnd, openLength, places, positional, source, start } = shortcode
  const edits: Array<{ from: number; to: number; text: string }> = []
  let added = 0
  for (const change of changes) {
    const { value } = change
    const key = keyOf(shortcode, change)
    if (key === undefined) {
      if (value === undefined) continue
      return undefined
    }
    const place = places.get(key)
    if (place === undefined) {
      if (typeof key === 'number' && key !== positional.length + added) return undefined
      if (typeof key === 'number') added += 1
      const name = typeof key === 'number' ? '' : `${key}=`
      const text = ` ${name}${quoteArgument(value ?? '')}`
      edits.push({ from: argumentsEnd, to: argumentsEnd, text })
    } else if (value !== undefined) {
      edits.push({ from: place.value, to: place.end, text: quoteArgument(value) })
    } else if (typeof key === 'number' && key < positional.length - 1) {
      // Those after it keep their positions.
      edits.push({ from: place.value, to: place.end, text: '""' })
    } else edits.push({ from: place.start, to: place.end, text: '' })
  }
  let tag = source.slice(0, openLength)
  for (const { from, to, text } of edits
    .toReversed()
    .toSorted((one, other) => other.from - one.from)) {
    const lead = tag.slice(0, from - start)
    const kept = text === '' ? lead.replace(/[ \t]+$/, '') : lead
    tag = kept + text + tag.slice(to - start)
  }
  return tag
}
