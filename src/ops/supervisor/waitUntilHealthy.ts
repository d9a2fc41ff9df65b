import { setTimeout as wait } from 'node:timers/promises'

const answersWell = async (address: string): Promise<boolean> => {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(5000) })
    await answer.body?.cancel()
    return answer.ok
  } catch {
    return false
  }
}

/** Wait until an address answers well; `false` if it has not after so many milliseconds. */
export const waitUntilHealthy = async (
  address: string,
  milliseconds: number,
  signal: AbortSignal,
): Promise<boolean> => {
  const end = Date.now() + milliseconds
  while (Date.now() < end && !signal.aborted) {
    if (await answersWell(address)) return true
    await wait(100)
  }
  return false
}
