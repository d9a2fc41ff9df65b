/** Write the value of a shortcode's argument, so that Hugo reads it as it is. */
const quote = (value: string): string => {
  const text = value.replaceAll('\0', '\uFFFD').replaceAll('}}', '} }')
  if (!/["\\\n\r]/.test(text)) return `"${text}"`
  if (!text.includes('`')) return `\`${text}\``
  return `"${text
    .replace(/[\r\n]+/g, ' ')
    .replace(/\\+$/, '')
    .replaceAll('"', '\\"')}"`
}

/** Write a shortcode of Hugo's with its named arguments; those without a value are left out. */
export const writeShortcode = (
  name: string,
  values: Readonly<Record<string, string | number | undefined | null>>,
): string => {
  const written = Object.entries(values).flatMap(([key, value]) =>
    value === undefined || value === null || value === '' ? [] : [`${key}=${quote(String(value))}`],
  )
  return `{{< ${[name, ...written].join(' ')} >}}`
}
