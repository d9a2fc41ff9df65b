const extension = String.raw`\.(?:png|jpe?g|gif|webp|avif|svg)`
const ending = new RegExp(extension, 'gi')
const enclosed = new RegExp(String.raw`["'<]([^"'<>\n]+${extension})["'>]`, 'gi')
const delimiter = /[\s"'()<>[\]{}=|]/

/**
 * Words that end like a picture's name, looked for from their ends: a search from every letter on
 * would cost the square of a text without a space.
 */
const bareNames = (text: string): string[] => {
  const words = new Map<number, number>()
  let [start, end] = [0, 0]
  for (const { 0: found, index } of text.matchAll(ending)) {
    let at = index
    while (at > end && !delimiter.test(text[at - 1] ?? '')) at -= 1
    // Without a delimiter in between it is the same word, which ends here.
    if (at > end || end === 0) start = at
    end = index + found.length
    if (index > start) words.set(start, end)
  }
  return [...words].map(([from, to]) => text.slice(from, to))
}

/** Find whatever in a page looks like the name of a picture, each once. */
export const pictureNames = (text: string): string[] => [
  ...new Set([...bareNames(text), ...[...text.matchAll(enclosed)].map(([, name]) => name ?? '')]),
]
