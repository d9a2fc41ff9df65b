import { expect, it } from '@jest/globals'

import type { SourceFile } from './support/sourceFiles.ts'
import { readSourceFiles } from './support/sourceFiles.ts'

type Node = { type: string; start: number; end: number; [key: string]: unknown }

// Next and Payload give these files their exports' names and meaning.
const isRoute = (path: string) => path.startsWith('src/app/') || /\.config\.(ts|mjs)$/.test(path)
const isDoor = (path: string) => path === 'src/index.ts' || path.startsWith('src/exports/')

const nameOf = (declaration: Node): string => {
  const id = declaration['id'] as { name?: string } | undefined
  if (id?.name) return id.name
  const first = (declaration['declarations'] as Array<{ id?: { name?: string } }> | undefined)?.[0]
  return first?.id?.name ?? declaration.type
}

const undocumentedIn = ({ path, text, parsed }: SourceFile): string[] => {
  const body = parsed.program.body as unknown as Node[]
  const exported = body.filter(
    (node) =>
      (node.type === 'ExportNamedDeclaration' && node['declaration']) ||
      node.type === 'ExportDefaultDeclaration',
  )
  return exported.flatMap((node) => {
    const comment = parsed.comments.findLast(({ end }) => end <= node.start)
    const isDirectlyAbove =
      comment?.type === 'Block' &&
      comment.value.startsWith('*') &&
      text.slice(comment.end, node.start).trim() === ''
    const declaration = (node['declaration'] ?? node) as Node
    return isDirectlyAbove ? [] : [`${path}: ${nameOf(declaration)}`]
  })
}

it('documents every export', () => {
  const files = readSourceFiles().filter(({ path }) => !isRoute(path) && !isDoor(path))
  expect(files.flatMap(undocumentedIn)).toEqual([])
})
