/**
 * How long something keeps the processor busy, in milliseconds: what else runs on the machine does
 * not count.
 */
export const processorTime = (run: () => void): number => {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
