import { describe, expect, it } from '@jest/globals'

import type { Import } from './support/importsOf.ts'
import { importsOf } from './support/importsOf.ts'
import { allowed, roomOf } from './support/rooms.ts'
import { readSourceFiles } from './support/sourceFiles.ts'

const files = readSourceFiles()
const imports = files.flatMap(importsOf)

const isAdmin = (file: string) => /\/admin\//.test(file) && !file.startsWith('src/app/')
const isSite = (file: string) => /^src\/(delivery\/site|app)\//.test(file)

type Outside = { what: RegExp; where: (file: string) => boolean; rule: string }

const outside: readonly Outside[] = [
  {
    what: /^next($|\/)/,
    where: (file) => isSite(file) || file === 'next.config.mjs',
    rule: 'next/* only in src/app, src/delivery/site and next.config.mjs',
  },
  {
    what: /^react(-dom)?($|\/)/,
    where: (file) => isSite(file) || isAdmin(file),
    rule: 'react only in */admin, src/delivery/site and src/app',
  },
  {
    what: /^(node:)?fs($|\/)/,
    where: (file) => /^src\/(ops|cli|demo|features\/hugo)\//.test(file),
    rule: 'node:fs only in ops, cli, demo and Hugo’s reader and writer',
  },
]

const describeImport = ({ from, specifier }: Import) => `${from} imports ${specifier}`

const findCycle = (graph: ReadonlyMap<string, readonly string[]>): string[] | undefined => {
  const done = new Set<string>()
  const visit = (file: string, trail: string[]): string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file])
      if (cycle) return cycle
    }
    done.add(file)
    return undefined
  }
  for (const file of graph.keys()) {
    const cycle = visit(file, [])
    if (cycle) return cycle
  }
  return undefined
}

describe('the house', () => {
  it('has a room for every file', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files.map(({ path }) => path).filter((path) => roomOf(path) === undefined)).toEqual([])
  })

  it('lets nobody import whom they may not', () => {
    const mistakes = imports.flatMap((one) => {
      const from = roomOf(one.from)
      const to = one.file === undefined ? undefined : roomOf(one.file)
      if (from === undefined || to === undefined || from === to || to === 'types') return []
      if (allowed[from]?.includes(to)) return []
      return [
        `${describeImport(one)}: ${from} may import ${allowed[from]?.join(', ') || 'nothing'}`,
      ]
    })
    expect(mistakes).toEqual([])
  })

  it('has no import cycles', () => {
    const graph = new Map(
      files.map((file) => [
        file.path,
        importsOf(file).flatMap((one) => (one.file && !one.isTypeOnly ? [one.file] : [])),
      ]),
    )
    expect(findCycle(graph)).toBeUndefined()
  })

  it.each(outside)('keeps the world outside: $rule', ({ what, where }) => {
    const mistakes = imports.filter((one) => what.test(one.specifier) && !where(one.from))
    expect(mistakes.map(describeImport)).toEqual([])
  })

  it('reads process.env only in src/env.ts', () => {
    // Next tells its runtimes apart by the variable as it is written in instrumentation.ts.
    const readers = files.filter(
      ({ text, path }) => /process\.env\b(?!\.NEXT_RUNTIME\b)/.test(text) && path !== 'src/env.ts',
    )
    expect(readers.map(({ path }) => path)).toEqual([])
  })

  it('writes to the console only in src/cli', () => {
    const writers = files.filter(
      ({ text, path }) => /\bconsole\.\w+\(/.test(text) && !path.startsWith('src/cli/'),
    )
    expect(writers.map(({ path }) => path)).toEqual([])
  })

  it('imports relatively, with the extension', () => {
    const mistakes = imports.filter(
      ({ specifier }) =>
        specifier.startsWith('.') && !/\.(tsx?|mjs|js|json|css|woff|webp)$/.test(specifier),
    )
    expect(mistakes.map(describeImport)).toEqual([])
  })

  it('has no drawer for odds and ends', () => {
    const drawers = files.filter(({ path }) =>
      /(^|\/)(utils?|utilities|helpers?|common|misc|types)(\.tsx?$|\/)/.test(path),
    )
    expect(
      drawers.map(({ path }) => path).filter((path) => path !== 'src/exports/types.ts'),
    ).toEqual([])
  })
})
