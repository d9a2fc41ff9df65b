import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Binaries } from './findBinaries.ts'
import type { Identity } from './identity.ts'
import { openFolder } from './openFolder.ts'
import { bareEnvironment } from './bareEnvironment.ts'

/**
 * Give the superuser of a stopped server a new password, when the file with the old one is gone.
 *
 * Owning the folder is the proof of the right to do it. `superPassword` is hexadecimal.
 */
export const resetPassword = (
  binaries: Binaries,
  identity: Identity,
  folder: string,
  superPassword: string,
): void => {
  const opened = openFolder(folder, identity)
  try {
    spawnSync(
      path.join(binaries.root, 'bin', 'postgres'),
      ['--single', '-D', opened.argument, 'postgres'],
      {
        ...identity,
        cwd: '/',
        env: bareEnvironment,
        input: `alter role postgres password '${superPassword}'\n`,
        stdio: ['pipe', 'ignore', 'ignore', opened.stdio],
      },
    )
  } finally {
    opened.close()
  }
}
