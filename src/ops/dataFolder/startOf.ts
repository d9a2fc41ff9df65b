import fs from 'node:fs'

/**
 * When a process was started, in a form to compare: its number alone may be given out again.
 *
 * `undefined` if there is no such process; `'?'` where the system does not tell.
 */
export const startOf = (pid: number): string | undefined => {
  if (fs.existsSync('/proc/self/stat')) {
    try {
      // The name in brackets may hold spaces and brackets; the 22nd field counts from after it.
      const line = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
      const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
    } catch {
      return undefined
    }
  }
  try {
    process.kill(pid, 0)
    return '?'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? '?' : undefined
  }
}
