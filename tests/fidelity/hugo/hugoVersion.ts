import { spawnSync } from 'node:child_process'

/** Tell which Hugo is installed, e.g. `v0.111.3+extended`; nothing if there is none. */
export const hugoVersion = (): string | undefined => {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' })
  return status === 0 ? (/v\d\S*/.exec(stdout)?.[0] ?? stdout.trim()) : undefined
}
