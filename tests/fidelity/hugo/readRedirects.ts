import fs from 'node:fs'
import path from 'node:path'

/** A page of redirection that Hugo wrote: the path at which it stands, and where it leads. */
export type HugoRedirect = { readonly from: string; readonly to: string }

const refresh = /<meta http-equiv="?refresh"? content="0; ?url=([^"]+)"/

const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&#43;', '+')

/**
 * Find the redirections of a built site, aliases above all, by what Hugo wrote.
 *
 * @param base the path of the site, with a slash at its end.
 */
export const readRedirects = (built: string, base: string): HugoRedirect[] =>
  fs.readdirSync(built, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
    if (!name.endsWith('.html')) return []
    const file = path.join(built, name)
    // Hugo's own page of redirection is short; a long page is an article.
    if (fs.statSync(file).size > 4000) return []
    const to = refresh.exec(fs.readFileSync(file, 'utf8'))?.[1]
    const from =
      base +
      name
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1')
    return to === undefined ? [] : [{ from, to: unescaped(to) }]
  })
