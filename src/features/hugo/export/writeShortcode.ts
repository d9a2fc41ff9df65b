import { quoteArgument } from '../shortcodes/quoteArgument.ts'

/** Write a shortcode of Hugo's with its named arguments; those without a value are left out. */
export const writeShortcode = (
  name: string,
  values: Readonly<Record<string, string | number | undefined | null>>,
): string => {
  const written = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === null || value === ''
      ? []
      : [`${key}=${quoteArgument(String(value))}`],
  )
  return `{{< ${[name, ...written].join(' ')} >}}`
}
