/** Turn the words of XML's text into others, its elements left alone. */
const translateText = (source: string, translate: (words: string) => string): string =>
  source
    .split(/(<[^>]*>)/)
    .map((part, at) => (at % 2 === 1 || part.trim() === '' ? part : translate(part)))
    .join('')

/**
 * Do to a file what a translator's tool does: each source that the choice falls on gets a target
 * with the same codes and other words.
 */
export const translateFile = (
  xml: string,
  translate: (words: string) => string,
  isChosen: (at: number) => boolean = () => true,
): string => {
  let at = -1
  return xml.replace(
    /<segment ([^>]*)><source>([\s\S]*?)<\/source>(?:<target>[\s\S]*?<\/target>)?<\/segment>/g,
    (whole, head: string, source: string) => {
      at += 1
      if (!isChosen(at)) return whole
      const state = head.replace(/state="\w+"/, 'state="translated"')
      const target = translateText(source, translate)
      return `<segment ${state}><source>${source}</source><target>${target}</target></segment>`
    },
  )
}
