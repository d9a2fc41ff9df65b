import type { Shortcode } from './readShortcodes.ts'
import type { ArgumentChoice } from './shortcodeMapping.ts'

/** The arguments of a shortcode, and which of them nobody has asked for. */
export type ShortcodeArguments = {
  /** The value of an argument; nothing for one that is not there, is empty or is not accepted. */
  readonly take: (
    choice: ArgumentChoice | undefined,
    accepts?: (value: string) => boolean,
  ) => string | undefined
  /** Those that were never taken, as they would be written. */
  readonly rest: () => string[]
}

const quote = (value: string): string =>
  /["\n\\]/.test(value) && !value.includes('`')
    ? `\`${value}\``
    : `"${value.replaceAll('"', '\\"')}"`

/** Open the arguments of a shortcode. */
export const shortcodeArguments = ({ named, positional }: Shortcode): ShortcodeArguments => {
  const taken = new Set<string | number>()
  const take: ShortcodeArguments['take'] = (choice, accepts = Boolean) => {
    for (const key of [choice ?? []].flat()) {
      const value = typeof key === 'number' ? positional[key] : named.get(key)
      if (value === undefined || value === '') taken.add(key)
      else if (accepts(value)) {
        taken.add(key)
        return value
      }
    }
    return undefined
  }
  const rest = () => [
    ...positional.flatMap((value, at) => (taken.has(at) ? [] : [quote(value)])),
    ...[...named].flatMap(([key, value]) => (taken.has(key) ? [] : [`${key}=${quote(value)}`])),
  ]
  return { take, rest }
}
