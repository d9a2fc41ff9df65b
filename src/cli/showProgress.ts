/**
 * Show how far work is, on standard error, which is read by people: what is asked for goes to
 * standard output.
 *
 * @param step how many make a line where the output is no terminal.
 */
export const showProgress = (done: number, total: number, step = 50): void => {
  if (total === 0) return
  const end = done === total ? '\n' : ''
  if (process.stderr.isTTY) process.stderr.write(`\r${done} / ${total}${end}`)
  else if (done === total || done % step === 0) process.stderr.write(`${done} / ${total}\n`)
}
