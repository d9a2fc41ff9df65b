/**
 * Give an English form with its regular plurals; a possessive needs none, it ends a word.
 *
 * Only the end of a form changes: where another word does (*presumptions of denial*), or the plural
 * is irregular, it is an allowed form of its own.
 */
export const plurals = (form: string): string[] => {
  if (!/[A-Za-z]$/.test(form) || /[^s]s$/i.test(form)) return [form]
  if (/[^aeiou]y$/.test(form)) return [form, `${form.slice(0, -1)}ies`]
  return [form, /(?:[xz]|ss|[cs]h)$/.test(form) ? `${form}es` : `${form}s`]
}
