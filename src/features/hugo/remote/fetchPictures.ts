import type { Result } from '../../../kernel/result.ts'
import { fail } from '../../../kernel/result.ts'
import type { FetchedPicture, Fetching } from './fetchPicture.ts'
import { fetchPicture } from './fetchPicture.ts'
import type { FetchRefusal } from './fetchRefusal.ts'
import type { HostRule } from './hostRule.ts'
import type { Network } from './network.ts'
import { remoteLimits } from './remoteLimits.ts'

/** How pictures are fetched. */
export type FetchOptions = {
  readonly rules: readonly HostRule[]
  readonly network: Network
  readonly limits?: Partial<Fetching['limits']>
  /** Aborted when nobody waits for the rest any more. */
  readonly signal?: AbortSignal | undefined
  readonly progress: (done: number, total: number) => void
}

/**
 * Fetch pictures, each once, several at a time and few at a time from one host.
 *
 * @param take is given each as it comes, so that no more than a few are in the memory.
 */
export const fetchPictures = async (
  urls: readonly URL[],
  { rules, network, limits: given = {}, progress, signal }: FetchOptions,
  take: (url: URL, fetched: Result<FetchedPicture, FetchRefusal>) => Promise<void> | void,
): Promise<void> => {
  const limits = { ...remoteLimits, ...given }
  const time = AbortSignal.timeout(limits.totalMilliseconds)
  const fetching: Fetching = {
    rules,
    network,
    limits,
    runSignal: signal ? AbortSignal.any([signal, time]) : time,
    budget: { bytes: limits.totalBytes },
  }
  const queues = new Map<string, URL[]>()
  for (const url of urls.slice(0, limits.pictures)) {
    const queue = queues.get(url.host)
    if (queue) queue.push(url)
    else queues.set(url.host, [url])
  }
  for (const url of urls.slice(limits.pictures)) await take(url, fail({ finding: 'fetch-enough' }))
  let done = Math.max(0, urls.length - limits.pictures)
  // Each lane takes the next from the same row of its host.
  const lanes = [...queues.values()].flatMap((queue) => {
    const waiting = queue.values()
    return Array.from({ length: limits.perHost }, () => waiting)
  })
  const open = lanes.values()
  const work = async (): Promise<void> => {
    for (const lane of open) {
      for (const url of lane) {
        const isOver = fetching.runSignal.aborted || fetching.budget.bytes <= 0
        await take(
          url,
          isOver ? fail({ finding: 'fetch-enough' }) : await fetchPicture(url, fetching),
        )
        done += 1
        progress(done, urls.length)
      }
    }
  }
  await Promise.all(Array.from({ length: limits.together }, work))
}
