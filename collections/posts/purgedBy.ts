import { cacheTags } from '../../src/kernel/cacheTags.ts'
import { isLocale } from '../../src/kernel/locale.ts'

type Addressed = { language?: unknown; slug?: unknown; translationKey?: unknown }

/** The cache tags that go stale when a post changes from one state to another. */
export const purgedBy = (...states: ReadonlyArray<Addressed | null | undefined>): string[] =>
  states.flatMap((state) => {
    if (!state || !isLocale(state.language)) return []
    return [
      cacheTags.lists(state.language),
      ...(typeof state.slug === 'string' ? [cacheTags.article(state.language, state.slug)] : []),
      ...(typeof state.translationKey === 'string' ? [cacheTags.story(state.translationKey)] : []),
    ]
  })
