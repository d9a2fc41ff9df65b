/**
 * Write JSON that may stand inside a `<script>`: whatever a headline says, it cannot end it.
 *
 * `<`, `>`, `&` and the two line separators of JavaScript are escaped, as JSON allows everywhere.
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
