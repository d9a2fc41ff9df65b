import { body as bodyOf } from '../../../content/lexical/body.ts'
import { insertSegments } from '../../../content/segments/insertSegments.ts'
import type { SegmentedArticle } from '../../../content/segments/segmentsOf.ts'
import { writeSegments } from '../../../content/segments/writeSegments.ts'
import type { ReturnPlan, TakenUnit } from './returned.ts'
import type { PostNow, StoryNow } from './storyNow.ts'

/** A target with what came back, and the identities that its new segments have. */
export type WrittenTarget = {
  readonly article: SegmentedArticle
  /** By the source segment that it translates. */
  readonly added: ReadonlyMap<string, string>
  /** Source segments whose translation has no place. */
  readonly homeless: readonly string[]
}

const additionsOf = (taken: readonly TakenUnit[], newId: () => string) =>
  taken.flatMap(({ source, target }) =>
    target.flatMap(({ id, words }, at) =>
      id === undefined && words ? [{ like: source[at]?.id ?? '', id: newId(), lines: words }] : [],
    ),
  )

/** Put what has come back into the target, in memory. */
export const writeTarget = (
  { taken }: ReturnPlan,
  { joints }: Pick<StoryNow, 'joints'>,
  source: PostNow,
  target: PostNow,
  newId: () => string,
): WrittenTarget => {
  const changes = taken.flatMap((unit) =>
    unit.target.flatMap(({ id, words }) =>
      id !== undefined && words ? [{ id, words: [...words] }] : [],
    ),
  )
  const written = writeSegments(target.article, changes)
  if (!written.ok) throw new Error(`no place for ${written.problem.map(({ id }) => id).join()}`)
  const additions = additionsOf(taken, newId)
  const from = source.article.body
  if (additions.length === 0 || !from) {
    return {
      article: written.value,
      added: new Map(),
      homeless: additions.map(({ like }) => like),
    }
  }
  const placesOf = (id: string) =>
    joints
      .filter(({ sides }) => sides[source.language].some((one) => one.id === id))
      .flatMap(({ agreements, sides }) => [
        ...sides[target.language].map((one) => one.id),
        ...agreements.flatMap((one) => one.sides[target.language].ids),
      ])
  const inserted = insertSegments(written.value.body ?? bodyOf([]), from, additions, placesOf)
  const homeless = new Set(inserted.homeless)
  return {
    article: { ...written.value, body: inserted.body },
    added: new Map(
      additions.filter((one) => !homeless.has(one)).map(({ like, id }) => [like, id] as const),
    ),
    homeless: [...homeless].map(({ like }) => like),
  }
}
