import { withCookie } from '../withCookie.ts'
import type { SiteProbe, Sought } from './siteProbe.ts'

/** What a probe came back with. */
export type Told = {
  readonly status: number
  /** Whether the answer tells of the story. */
  readonly isFound: boolean
  readonly text: string
}

const read = async (url: string, headers: Readonly<Record<string, string>>) => {
  const answer = await fetch(url, { headers })
  return { status: answer.status, text: await answer.text() }
}

/**
 * Send a probe to a site, and tell whether the answer tells of a story.
 *
 * @param cookie what the reader brings along, for one who pretends to be somebody.
 */
export const tellsOf = async (
  site: string,
  probe: SiteProbe,
  sought: Sought,
  cookie = '',
): Promise<Told> => {
  const headers = { ...probe.headers, ...(cookie ? withCookie(cookie) : {}) }
  const { status, text } = await read(site + probe.path(sought), headers)
  const named = probe.isIndex ? [...text.matchAll(/<loc>([^<]+)<\/loc>/g)] : []
  const parts = await Promise.all(
    named.map(([, url = '']) => read(site + new URL(url).pathname, headers)),
  )
  const all = [text, ...parts.map((part) => part.text)].join('\n')
  const sign = probe.sign?.(sought.word) ?? new RegExp(sought.word)
  return { status, isFound: sign.test(all), text: all }
}
