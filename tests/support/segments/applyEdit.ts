import { wordsOf } from './storyBody.ts'
import type { StoryLine } from './storyBody.ts'

/**
 * How an edit reaches the server.
 *
 * - `editor`: nodes keep their identities; what a split leaves behind has none.
 * - `copying`: the same, but a split leaves the identity in both.
 * - `import`: nothing has one.
 */
export type EditWay = 'editor' | 'copying' | 'import'

type Hunk = readonly string[]

/** A hunk, the lines that it takes out, and where it begins. */
type Placed = { readonly hunk: Hunk; readonly old: readonly StoryLine[]; readonly start: number }

const bare = (line: string) => line.slice(2)
const isNew = (line: string) => line.startsWith('+')
const isGone = (line: string) => line.startsWith('-')

const placeHunk = (lines: readonly StoryLine[], hunk: Hunk): Placed => {
  const words = hunk.filter((line) => !isNew(line)).map(bare)
  const start = lines.findIndex((_, at) =>
    words.every((one, more) => lines[at + more]?.words === one),
  )
  if (words.length === 0 || start < 0) throw new Error(`Not in the story: ${words.join('\n')}`)
  return { hunk, old: lines.slice(start, start + words.length), start }
}

/** Whom a new line is, of those that have gone: who said the same, else who stood there. */
const heirsOf = (placed: readonly Placed[]): ReadonlyMap<string, string> => {
  const goneIn = ({ hunk, old }: Placed) => {
    const before = hunk.filter((line) => !isNew(line))
    return old.filter((_, at) => isGone(before[at]!))
  }
  const gone = new Map(placed.flatMap(goneIn).map(({ words, id }) => [wordsOf(words), id]))
  const heirs = new Map<string, string>()
  const taken = new Set<string>()
  const give = (words: string, id: string | undefined) => {
    if (id === undefined || heirs.has(words) || taken.has(id)) return
    heirs.set(words, id)
    taken.add(id)
  }
  const newIn = ({ hunk }: Placed) => hunk.filter(isNew).map(bare)
  for (const words of placed.flatMap(newIn)) give(words, gone.get(wordsOf(words)))
  for (const one of placed) {
    const before = goneIn(one)
    for (const [at, words] of newIn(one).entries()) give(words, before[at]?.id)
  }
  return heirs
}

/** Edit the lines of a story by hunks, as a writer or an import would. */
export const applyEdit = (
  lines: readonly StoryLine[],
  hunks: readonly Hunk[],
  way: EditWay,
): StoryLine[] => {
  const placed = hunks.map((hunk) => placeHunk(lines, hunk))
  const heirs = heirsOf(placed)
  let edited = [...lines]
  // From the end on, so that the places of the others stay as they are.
  for (const { hunk, old, start } of placed.toSorted((one, other) => other.start - one.start)) {
    const left = [...old]
    let last: string | undefined
    const now = hunk.flatMap((line): StoryLine[] => {
      if (isNew(line)) {
        const words = bare(line)
        return [{ words, id: heirs.get(words) ?? (way === 'copying' ? last : undefined) }]
      }
      const own = left.shift()!
      if (!isGone(line)) return [own]
      last = own.id
      return []
    })
    edited = [...edited.slice(0, start), ...now, ...edited.slice(start + old.length)]
  }
  return way === 'import' ? edited.map(({ words }) => ({ words })) : edited
}
