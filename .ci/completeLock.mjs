/**
 * Give package-lock.json an entry for every optional package of every platform.
 *
 * npm leaves out the ones that it could not fetch while the lock was made, and `npm ci` then
 * refuses the lock, on all platforms, because they are missing. Run after each change of a
 * dependency: `node .ci/completeLock.mjs`; exit code 1 with `--check` if something was missing.
 */
import fs from 'node:fs'
import path from 'node:path'

const file = path.resolve(import.meta.dirname, '../package-lock.json')
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const packages = lock.packages

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd']
const moreSystems = ['openharmony', 'sunos', 'win32']
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x']

/** What of the platform a package's name tells; `windows` and `armv7` are other words for ours. */
const platformOf = (name) => {
  const words = name.replace('windows', 'win32').split(/[/-]/)
  const os = [...systems, ...moreSystems].find((one) => words.includes(one))
  const cpu = [...processors, 'x64'].find((one) => words.includes(one))
  const libc = words.some((one) => one.startsWith('musl'))
    ? 'musl'
    : words.includes('gnu')
      ? 'glibc'
      : undefined
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc && os === 'linux' ? { libc: [libc] } : {}),
  }
}

/** The entry that Node would load for a name asked for at a place; nearest first. */
const resolve = (place, name) => {
  for (let at = place; ; at = at.slice(0, at.lastIndexOf('node_modules/')).replace(/\/$/, '')) {
    const key = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
    if (packages[key]) return key
    if (at === '') return undefined
  }
}

const added = []
for (const [place, entry] of Object.entries(packages)) {
  for (const [name, wanted] of Object.entries(entry.optionalDependencies ?? {})) {
    const exact = /^[\^~]?(\d+\.\d+\.\d+[\w.+-]*)$/.exec(wanted)?.[1]
    if (exact === undefined) continue
    const found = resolve(place, name)
    const isFree = found === undefined
    if (!isFree && (packages[found].version === exact || wanted !== exact)) continue
    const key = isFree ? `node_modules/${name}` : `${place}/node_modules/${name}`
    packages[key] = {
      version: exact,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...platformOf(name),
    }
    added.push(key)
  }
}

if (added.length > 0 && process.argv.includes('--check')) {
  process.stderr.write(`missing in package-lock.json:\n${added.join('\n')}\n`)
  process.exit(1)
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added.length} added\n`)
