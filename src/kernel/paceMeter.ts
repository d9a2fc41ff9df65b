/** Seconds that work still takes at its present pace; `undefined` until that can be told. */
export type Pace = (done: number, total: number, now: number) => number | undefined

type Sample = { readonly done: number; readonly at: number }

/** How far back the pace is measured, in milliseconds: pages differ, and so does what else runs. */
const window = 60_000

/** How long work has to be watched before anything is said about it, in milliseconds. */
const patience = 2000

/** How close to each other samples are worth keeping, in milliseconds. */
const spacing = 250

/**
 * Measure how fast work goes, so that it can be told how long the rest takes.
 *
 * Only the last minute counts: work that has been slow since a minute is not promised at the pace
 * that it once had. `now` is any clock in milliseconds that never goes back.
 */
export const paceMeter = (): Pace => {
  let samples: Sample[] = []
  return (done, total, now) => {
    const last = samples.at(-1)
    // Fewer than before: something else has begun.
    if (last && done < last.done) samples = []
    if (!last || samples.length === 0 || now - last.at >= spacing) samples.push({ done, at: now })
    while (samples.length > 2 && (samples[1]?.at ?? now) <= now - window) samples.shift()
    const [first] = samples
    const elapsed = now - (first?.at ?? now)
    const made = done - (first?.done ?? done)
    if (done >= total) return 0
    if (elapsed < patience || made <= 0) return undefined
    return Math.ceil(((total - done) * elapsed) / made / 1000)
  }
}
