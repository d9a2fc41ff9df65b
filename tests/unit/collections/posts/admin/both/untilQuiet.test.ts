import { describe, expect, it } from '@jest/globals'

import { untilQuiet } from '../../../../../../collections/posts/admin/both/untilQuiet.ts'

/** Compute for some milliseconds in each of several turns. */
const compute = (turns: number, told: () => void): void => {
  const end = performance.now() + 3
  while (performance.now() < end) Math.sqrt(end)
  if (turns > 1) setImmediate(() => compute(turns - 1, told))
  else told()
}

describe('waiting until a process is quiet', () => {
  it('lets what was begun before be computed to its end', async () => {
    let isDone = false
    setImmediate(() => compute(12, () => (isDone = true)))
    await untilQuiet(60_000)
    expect(isDone).toBe(true)
  })

  it('waits no longer than it may where somebody always computes', async () => {
    let isOver = false
    const computeOn = () => compute(1, () => isOver || setImmediate(computeOn))
    setImmediate(computeOn)
    const start = performance.now()
    await untilQuiet(50)
    isOver = true
    expect(performance.now() - start).toBeGreaterThanOrEqual(50)
  })
})
