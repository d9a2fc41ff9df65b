import { describe, expect, it } from '@jest/globals'

import { untilQuiet } from '../../../../../../collections/posts/admin/both/untilQuiet.ts'

/** Compute for some milliseconds in each turn, as long as there is something to do. */
const compute = async (isOver: (turn: number) => boolean): Promise<void> => {
  for (let turn = 0; !isOver(turn); turn += 1) {
    const end = performance.now() + 3
    while (performance.now() < end) Math.sqrt(end)
    await new Promise((resolve) => setImmediate(resolve))
  }
}

describe('waiting until a process is quiet', () => {
  it('lets what was begun before be computed to its end', async () => {
    let isDone = false
    const work = compute((turn) => turn === 12).then(() => (isDone = true))
    await untilQuiet(60_000)
    expect(isDone).toBe(true)
    await work
  })

  it('waits no longer than it may where somebody always computes', async () => {
    let isOver = false
    const start = performance.now()
    const work = compute(() => isOver)
    await untilQuiet(50)
    expect(performance.now() - start).toBeGreaterThanOrEqual(50)
    isOver = true
    await work
  })
})
