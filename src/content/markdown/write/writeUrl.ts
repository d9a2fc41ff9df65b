const entity = (character: string): string => `&#${character.charCodeAt(0)};`

/** Write the address of a link or a picture, so that Markdown reads it as it is. */
export const writeUrl = (url: string): string => {
  const written = url
    .replace(/\p{Cc}/gu, '')
    .replace(/[<>]/g, encodeURIComponent)
    .replace(/\{\{(?=%)/g, '%7B%7B')
    .replace(/[\\`|]/g, entity)
    .replace(/&(?=[A-Za-z])|&(?=#(?!(?:92|96|124);))/g, '&amp;')
  return written !== '' && !/[\s()]/.test(written) ? written : `<${written}>`
}
