/** Write the value of a shortcode's argument, so that Hugo reads it as it is. */
export const quoteArgument = (value: string): string => {
  const text = value.replaceAll('\0', '\uFFFD').replaceAll('}}', '} }')
  if (!/["\\\n\r]/.test(text)) return `"${text}"`
  if (!text.includes('`')) return `\`${text}\``
  return `"${text
    .replace(/[\r\n]+/g, ' ')
    .replace(/\\+$/, '')
    .replaceAll('"', '\\"')}"`
}
