import { nameToEmoji } from 'gemoji'

/** Exchange names such as `:heart:` for the emoji that Hugo shows for them; others stay as they are. */
export const withEmoji = (text: string): string =>
  text.includes(':')
    ? text.replace(/:([a-z\d_+-]+):/gi, (written, name: string) => {
        const known = name.toLowerCase()
        return Object.hasOwn(nameToEmoji, known) ? nameToEmoji[known]! : written
      })
    : text
