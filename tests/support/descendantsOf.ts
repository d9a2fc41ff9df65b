import fs from 'node:fs'

/** A process that another one started, itself or through others. */
export type Descendant = { readonly pid: number; readonly command: string }

const read = (pid: number, file: string): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    // It has ended since it was listed.
    return ''
  }
}

const parentOf = (pid: number): number =>
  Number(/^PPid:\t(\d+)$/m.exec(read(pid, 'status'))?.[1] ?? 0)

/** List the processes below one, as Linux tells them in /proc. */
export const descendantsOf = (ancestor: number): Descendant[] => {
  const pids = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
  const parents = new Map(pids.map((pid) => [pid, parentOf(pid)]))
  const isBelow = (pid: number): boolean => {
    for (let at = parents.get(pid) ?? 0; at > 0; at = parents.get(at) ?? 0) {
      if (at === ancestor) return true
    }
    return false
  }
  return pids
    .filter(isBelow)
    .map((pid) => ({ pid, command: read(pid, 'cmdline').replaceAll('\0', ' ').trim() }))
    .filter(({ command }) => command !== '')
}
