import { createHash } from 'node:crypto'

import swc from '@swc/jest'

const captured = 'const { Object, Array, Symbol, Math, Number, String } = globalThis;'

const compiled = /\.tsx?$/

const capture = (made) => ({ ...made, code: captured + made.code })

/**
 * Compile a source for Jest, and let it find the globals that it asks for most in its own scope.
 *
 * Jest runs tests in a context of its own, where it takes long to find a global. drizzle asks for
 * `Object` at every part of every query, which took a quarter of the time of the tests of access, and
 * the prints of texts ask for `Math` at every letter.
 */
export default {
  createTransformer: (options) => {
    const { process, processAsync, getCacheKey } = swc.createTransformer(options)
    return {
      process: (source, file, given) =>
        capture(compiled.test(file) ? process(source, file, given) : { code: source }),
      processAsync: async (source, file, given) =>
        capture(compiled.test(file) ? await processAsync(source, file, given) : { code: source }),
      getCacheKey: (...given) =>
        createHash('sha1')
          .update(captured + getCacheKey(...given))
          .digest('hex'),
    }
  },
}
