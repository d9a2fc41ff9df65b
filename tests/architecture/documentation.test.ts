import { expect, it } from '@jest/globals'

import type { SourceFile } from './support/sourceFiles.ts'
import { readSourceFiles } from './support/sourceFiles.ts'

// Next and Payload give these files their exports' names and meaning.
const isRoute = (path: string) => path.startsWith('src/app/') || /\.config\.(ts|mjs)$/.test(path)
const isDoor = (path: string) => path === 'src/index.ts' || path.startsWith('src/exports/')

const undocumentedIn = ({ path, text, parsed }: SourceFile): string[] =>
  parsed.module.staticExports
    // What is only passed on is documented where it is made.
    .filter(({ start }) => !/^export (type )?[{*]/.test(text.slice(start, start + 20)))
    .flatMap(({ start, entries }) => {
      const comment = parsed.comments.findLast(({ end }) => end <= start)
      const isDirectlyAbove =
        comment?.type === 'Block' &&
        comment.value.startsWith('*') &&
        text.slice(comment.end, start).trim() === ''
      return isDirectlyAbove ? [] : [`${path}: ${entries[0]?.exportName.name ?? 'default'}`]
    })

it('documents every export', () => {
  const files = readSourceFiles().filter(({ path }) => !isRoute(path) && !isDoor(path))
  expect(files.flatMap(undocumentedIn)).toEqual([])
})
