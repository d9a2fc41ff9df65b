import path from 'node:path'

import type { SourceFile } from './sourceFiles.ts'

/** One import: where it is written, and what it names. */
export type Import = {
  readonly from: string
  /** The specifier as written. */
  readonly specifier: string
  /** The project's file that it names; `undefined` for a package. */
  readonly file: string | undefined
  /** Only types come through it; nothing is left of it when the code runs. */
  readonly isTypeOnly: boolean
}

const resolve = (from: string, specifier: string): string | undefined => {
  if (specifier === '@payload-config') return 'payload.config.ts'
  if (!specifier.startsWith('.')) return undefined
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier))
}

/** List what a file imports and exports from elsewhere, dynamic imports of a fixed name included. */
export const importsOf = ({ path: from, parsed, text }: SourceFile): Import[] => {
  const { staticImports, staticExports, dynamicImports } = parsed.module
  const written = staticImports.map((one) => ({
    specifier: one.moduleRequest.value,
    isTypeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
  }))
  const passed = staticExports.flatMap((one) =>
    one.entries.flatMap((entry) =>
      entry.moduleRequest
        ? [{ specifier: entry.moduleRequest.value, isTypeOnly: entry.isType }]
        : [],
    ),
  )
  const dynamic = dynamicImports.flatMap((one) => {
    const source = text.slice(one.moduleRequest.start, one.moduleRequest.end)
    const name = /^['"](.*)['"]$/.exec(source)?.[1]
    return name === undefined ? [] : [{ specifier: name, isTypeOnly: false }]
  })
  return [...written, ...passed, ...dynamic].map((one) => ({
    from,
    ...one,
    file: resolve(from, one.specifier),
  }))
}
