/**
 * Preloaded into every process that the supervisor starts: when the supervisor ends in whatever
 * way, `kill -9` included, the process and all that it started end too.
 */
const end = () => {
  const group = -process.pid
  // The process leads a group of its own; its handlers get three seconds.
  process.kill(group, 'SIGTERM')
  setTimeout(() => process.kill(group, 'SIGKILL'), 3000)
}

if (process.send) {
  process.once('disconnect', end)
  // The line to the supervisor must not keep alive a process that has nothing left to do.
  process.channel?.unref()
}
