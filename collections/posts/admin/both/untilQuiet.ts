/** A turn of the event loop that takes longer than this has done something, in milliseconds. */
const shortTurn = 1
/** So many short turns after each other say that nothing is being computed. */
const enough = 8

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve))

/**
 * Wait until this process has nothing to compute, so that what was begun before is sent first.
 *
 * @param limit the longest wait, in milliseconds: on a busy server somebody always computes
 */
export const untilQuiet = async (limit: number): Promise<void> => {
  const end = performance.now() + limit
  let short = 0
  for (let start = performance.now(); short < enough && start < end;) {
    await nextTurn()
    const now = performance.now()
    short = now - start < shortTurn ? short + 1 : 0
    start = now
  }
}
