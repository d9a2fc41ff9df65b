const whole = /\{\{<([^{}]*)>\}\}|\{\{%([^{}]*)%\}\}/g

/**
 * Escape the shortcodes in code, where a backslash would be seen: Hugo runs them there as well.
 *
 * What only begins like one cannot be escaped; it is pushed apart, and `isBroken` says so.
 */
export const escapeShortcodes = (code: string): { code: string; isBroken: boolean } => {
  if (!/\{\{[<%]/.test(code)) return { code, isBroken: false }
  const escaped = code.replace(whole, (_, angle?: string, percent?: string) =>
    angle === undefined ? `{{%/*${percent}*/%}}` : `{{</*${angle}*/>}}`,
  )
  const apart = escaped.replace(/\{\{(?=[<%](?!\/\*))/g, '{ {')
  return { code: apart, isBroken: apart !== escaped }
}
