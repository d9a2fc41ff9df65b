import { paceMeter } from '../kernel/paceMeter.ts'

const sayTime = (seconds: number): string => {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const rest = String(seconds % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

/**
 * Show how far work is and how long the rest takes, on standard error, which is read by people:
 * what is asked for goes to standard output.
 *
 * @param step how many make a line where the output is no terminal.
 */
export const progressShower = (step = 50): ((done: number, total: number) => void) => {
  const pace = paceMeter()
  let shown = 0
  return (done, total) => {
    if (total === 0) return
    const left = pace(done, total, performance.now())
    const line = `${done} / ${total}${left ? `  ≈ ${sayTime(left)}` : ''}`
    if (process.stderr.isTTY) {
      const end = done === total ? '\n' : ''
      // What was longer before is written over.
      process.stderr.write(`\r${line.padEnd(shown)}${end}`)
      shown = line.length
    } else if (done === total || done % step === 0) process.stderr.write(`${line}\n`)
  }
}
