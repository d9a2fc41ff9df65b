/**
 * Wait for some work, but no longer than so many milliseconds.
 *
 * @throws Error when it takes longer; the work itself goes on.
 */
export const within = async <Value>(milliseconds: number, work: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), milliseconds)
  })
  return await Promise.race([work, tooLate]).finally(() => clearTimeout(timer))
}
