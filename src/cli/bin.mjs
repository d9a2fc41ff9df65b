#!/usr/bin/env node
/**
 * The command `waferdesk`: runs the command line with what it needs of Node, and passes on signals
 * and the exit code. That is `main.ts` in the complete application, compiled first if it has
 * changed, and in a host of the plugin, which has only what was built for it, `host.js`. Plain
 * JavaScript that an old Node can read, so that it can say what is wrong.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(`Waferdesk 需要 Node.js 20.20 以上的版本，目前是 ${process.versions.node}。`)
  console.error(`Waferdesk needs Node.js 20.20 or later; this is ${process.versions.node}.`)
  process.exit(1)
}

const source = fileURLToPath(new URL('main.ts', import.meta.url))
const built = fileURLToPath(new URL('../../dist/src/cli/host.js', import.meta.url))

/** What to start Node with: the program, and for one that is TypeScript its loader. */
const programOf = async () => {
  if (!existsSync(source)) return [built]
  const { preparePrograms } = await import('../ops/build/preparePrograms.mjs')
  try {
    const root = fileURLToPath(new URL('../..', import.meta.url))
    return ['--enable-source-maps', await preparePrograms(root)]
  } catch {
    // A folder that cannot be written to, or a source that does not compile: the loader says where.
    return ['--import', import.meta.resolve('tsx'), source]
  }
}

// On Node 20 lexical's modules end the process silently without this condition.
const child = spawn(
  process.execPath,
  ['--conditions=production', ...(await programOf()), ...process.argv.slice(2)],
  { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal))
}

/** The parent of a process, where the system tells; after the brackets around its name. */
const parentOf = (pid) => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[1]
  } catch {
    return undefined
  }
}

// npm killed with `kill -9` passes on nothing: its end shows in our having another parent, or, when
// it called us through a shell, in the shell's having another.
const ancestors = () => `${process.ppid} ${parentOf(process.ppid)}`
const before = ancestors()
setInterval(() => {
  if (ancestors() !== before && child.connected) child.send('orphaned')
}, 500).unref()

child.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
child.on('exit', (code, signal) => {
  process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0))
})
