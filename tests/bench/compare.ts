import { median } from './median.ts'

/** Something that is timed; it runs once and waits for its own end. */
export type Timed = () => Promise<unknown>

/** What two things cost beside each other: medians in milliseconds, and the first over the second. */
export type Comparison = { readonly first: number; readonly second: number; readonly ratio: number }

const time = async (run: Timed): Promise<number> => {
  const start = performance.now()
  await run()
  return performance.now() - start
}

// A server runs for days: what its first minute spends on compiling is not what a read costs.
const warmUp = 300

/**
 * Time two things in turn, A B A B …, so that a machine that grows slower slows both.
 *
 * The ratio is the median of the pairs' ratios, not of two medians far apart in time.
 */
export const compare = async (first: Timed, second: Timed, rounds = 150): Promise<Comparison> => {
  for (let round = 0; round < warmUp; round += 1) {
    await first()
    await second()
  }
  const firsts: number[] = []
  const seconds: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    firsts.push(await time(first))
    seconds.push(await time(second))
  }
  const ratios = firsts.map((one, index) => one / (seconds[index] ?? Number.NaN))
  return { first: median(firsts), second: median(seconds), ratio: median(ratios) }
}
