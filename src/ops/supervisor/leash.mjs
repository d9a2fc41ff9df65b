/**
 * Runs the script named next on the command line, in a process that cannot outlive the supervisor:
 * when that ends in whatever way, `kill -9` included, the process and all that it started end too.
 *
 * Not preloaded by an option of Node: options are inherited by the processes that a script forks,
 * and those have to be left alone.
 */
import { pathToFileURL } from 'node:url'

const end = () => {
  const group = -process.pid
  // The process leads a group of its own; its handlers get three seconds.
  process.kill(group, 'SIGTERM')
  setTimeout(() => process.kill(group, 'SIGKILL'), 3000)
}

process.once('disconnect', end)
// The line to the supervisor must not keep alive a process that has nothing left to do.
process.channel?.unref()

process.argv.splice(1, 1)
await import(pathToFileURL(process.argv[1]).href)
