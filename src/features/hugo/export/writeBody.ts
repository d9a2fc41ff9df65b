import type { FlowNode } from '../../../content/lexical/nodes.ts'
import { body as bodyOf } from '../../../content/lexical/body.ts'
import { writeMarkdown } from '../../../content/markdown/write/writeMarkdown.ts'
import type { WrittenTable } from '../../../content/markdown/write/writing.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Locale } from '../../../kernel/locale.ts'
import type { SpecGrid } from '../../chips/specGrid.ts'
import { bodyOfPost } from './bodyOfPost.ts'
import type { BodySetting } from './bodyWriter.ts'
import { bodyWriter } from './bodyWriter.ts'
import type { ExportedPost } from './exportedPost.ts'
import type { KeptPassages, WrittenBody } from './keepPassages.ts'
import { keepPassages } from './keepPassages.ts'
import { openPictureBook } from './pictureBook.ts'
import type { ReadAgain } from './readAgain.ts'
import { readAgain } from './readAgain.ts'
import { saysOf } from './saysOf.ts'
import { touchedTables } from './touchedTables.ts'
import { wordsOfGrid } from './wordsOfGrid.ts'
import { writePlain } from './writePlain.ts'

/** A body that was written: what follows the front matter's end mark. */
export type WrittenText = { readonly text: string; readonly problems: readonly Problem[] }

const asTable = (grid: SpecGrid, language: Locale): WrittenTable => {
  const { align, rows } = wordsOfGrid(grid, language)
  const [header = [], ...others] = rows
  return { header, align, rows: others }
}

/** What the body of a file that was read again says, apart from what it points at. */
const sayAgain = (again: ReadAgain, nodes: readonly FlowNode[], language: Locale): string => {
  const grids = new Map(again.post.tables.map(({ blockId, grid }) => [blockId, grid]))
  return writePlain(bodyOf([...nodes]), (id) => {
    const grid = grids.get(id)
    return grid && asTable(grid, language)
  })
}

/**
 * Write the body of a post that came from a file: passages that nobody has changed keep their
 * lines, to the character, and the others are written anew.
 *
 * What comes out is read again. Should it say anything else than the post, the passages beside the
 * changed ones are written anew with them; should that not help, nothing is given.
 *
 * @param head the file up to its body.
 * @param opening a line before the first passage that is to go.
 */
export const writeBody = (
  exported: ExportedPost,
  setting: BodySetting,
  {
    again,
    head,
    opening,
  }: {
    readonly again: ReadAgain
    readonly head: string
    readonly opening: string | undefined
  },
): WrittenText | undefined => {
  const { imported, origin, path, post } = exported
  const { language } = post
  if (!imported || origin?.isKept) return undefined
  const options = bodyWriter(exported, setting, again)
  const was = bodyOfPost(imported.post).root.children
  const is = bodyOfPost(post).root.children
  const read = again.post.body.root.children
  const tables = new Map(again.post.tables.map(({ blockId, grid }) => [blockId, grid]))
  const plainOf = (node: FlowNode): string =>
    writePlain(bodyOf([node]), (id) => {
      const grid = tables.get(id)
      return grid && asTable(grid, language)
    })
  // The file must still be read into what its import stored: only then is known what stands where.
  const isSame =
    was.length === read.length && was.every((node, at) => plainOf(node) === plainOf(read[at]!))
  if (!isSame) return undefined

  const lines = again.text.split('\n')
  if (opening !== undefined) {
    const at = lines.findIndex((line) => line.trimStart() === opening)
    if (at >= 0) lines[at] = ''
  }
  const touched = touchedTables(exported, setting, () => again)
  const mark = (nodes: readonly FlowNode[], says: readonly string[], sign: string) =>
    says.map((one, at) => {
      const node = nodes[at]!
      return node.type === 'block' && touched.has(node.fields.id) ? `${one}${sign}` : one
    })
  const before = bodyWriter(exported, { ...setting, book: openPictureBook() })
  const written: WrittenBody = {
    lines,
    ranges: again.lines.map(
      (range) =>
        range && { from: range.from - again.bodyLine - 1, to: range.to - again.bodyLine - 1 },
    ),
    says: mark(was, saysOf(was, before), 'before'),
  }
  const current = { nodes: is, says: mark(is, saysOf(is, bodyWriter(exported, setting)), 'now') }
  const wanted = writePlain(bodyOf([...is]), (id) => {
    const block = is.find((node) => node.type === 'block' && node.fields.id === id)
    return block?.type === 'block' && block.fields.blockType === 'spec-table'
      ? options.table(block.fields)
      : undefined
  })

  const write = ({ lead, nodes, tail }: KeptPassages): WrittenText => {
    const { text, problems } = writeMarkdown(bodyOf([...nodes]), options)
    return { text: `${lead}${text.replace(/\n$/, '')}${tail}`, problems }
  }
  for (const margin of [0, 1]) {
    const kept = keepPassages(written, current, margin)
    if (kept === undefined || kept.kept.size === 0) return undefined
    const tried = write(kept)
    const file = readAgain(head + tried.text, { path, language }, origin)
    if (file && sayAgain(file, file.post.body.root.children, language) === wanted) return tried
  }
  return undefined
}
