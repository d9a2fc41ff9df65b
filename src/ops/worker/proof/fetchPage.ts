import { publicationMark } from '../../../kernel/publicationMark.ts'

/** What a reader gets at an address. */
export type Page = {
  readonly status: number
  /** Which publication the page says it is. */
  readonly mark: string | null
}

const longest = 5000

const markIn = new RegExp(`<meta name="${publicationMark}" content="([^"]*)"`)

/**
 * Fetch a public page the way readers do, through the same caches.
 *
 * @throws Error when it does not arrive within five seconds.
 */
export const fetchPage = async (address: string): Promise<Page> => {
  const answer = await fetch(address, {
    redirect: 'manual',
    // It comes from next door: to pack it would cost more than to carry it.
    headers: { 'Accept-Encoding': 'identity' },
    signal: AbortSignal.timeout(longest),
  })
  const text = await answer.text()
  return { status: answer.status, mark: markIn.exec(text)?.[1] ?? null }
}
