const inside = /url\(\s*(['"]?)#[\w.:-]+\1\s*\)/g

/** Functions that compute or paint and load nothing. */
const harmless = new Set([
  'rgb',
  'rgba',
  'hsl',
  'hsla',
  'matrix',
  'translate',
  'translatex',
  'translatey',
  'scale',
  'scalex',
  'scaley',
  'rotate',
  'skewx',
  'skewy',
  'calc',
])

// A backslash writes any character in CSS, and a control character cuts a word in two.
// oxlint-disable-next-line no-control-regex
const disguise = /[\\<\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** The words that stand before each opening parenthesis; read backwards, so that no length hurts. */
const functionsIn = (text: string): string[] => {
  const names: string[] = []
  for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', at + 1)) {
    names.push(/[\w-]*$/.exec(text.slice(Math.max(0, at - 40), at).trimEnd())?.[0] ?? '')
  }
  return names
}

/**
 * Tell whether the value of an attribute or a property leads nowhere outside the picture.
 *
 * Of functions, those are let through that are known to load nothing; `url()` only to a part of the
 * same picture.
 */
export const isSafeSvgValue = (value: string): boolean => {
  if (disguise.test(value)) return false
  const rest = value.replace(inside, '')
  if (/(?:javascript|vbscript|data)\s{0,9}:/i.test(rest)) return false
  return functionsIn(rest).every((name) => harmless.has(name.toLowerCase()))
}
