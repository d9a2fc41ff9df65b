import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { unpackProblem } from './unpackProblem.ts'

/** The longest path that is taken from a zip file, in bytes of UTF-8. */
const longestPath = 1000

/** The longest name of a file or folder, in bytes of UTF-8: what file systems can hold. */
const longestName = 255

const bytesOf = (text: string): number => Buffer.byteLength(text)

// oxlint-disable-next-line no-control-regex -- what no name may hold
const control = /[\u0000-\u001f\u007f]/

/**
 * Read the name of an entry as a path below the folder that is unpacked into, with `/` between
 * names.
 *
 * Whoever tries to leave the folder is refused, and not put right: no honest program writes `..`,
 * a drive or an absolute path. A backslash is what some programs of Windows write for `/`.
 */
export const entryPath = (name: string): Result<string, Problem> => {
  const outside = () => {
    const shown = name.replaceAll(new RegExp(control, 'g'), '�').slice(0, 200)
    return fail(unpackProblem('zip-outside', { name: shown }))
  }
  if (control.test(name)) return outside()
  const plain = name.replaceAll('\\', '/')
  if (plain.startsWith('/') || /^[a-z]:/i.test(plain)) return outside()
  const names = plain.split('/').filter((one) => one !== '' && one !== '.')
  if (names.includes('..')) return outside()
  const path = names.join('/')
  if (bytesOf(path) > longestPath || names.some((one) => bytesOf(one) > longestName)) {
    return fail(unpackProblem('zip-name', { name: path.slice(0, 60), limit: longestPath }))
  }
  return ok(path)
}
