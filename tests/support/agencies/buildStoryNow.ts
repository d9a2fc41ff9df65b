import type { Body } from '../../../src/content/lexical/nodes.ts'
import { readCoded } from '../../../src/content/segments/inline/readCoded.ts'
import type { SegmentedArticle } from '../../../src/content/segments/segmentsOf.ts'
import { segmentsOf } from '../../../src/content/segments/segmentsOf.ts'
import type { PostNow, StoryNow } from '../../../src/features/bilingual/agencies/storyNow.ts'
import type { Agreement } from '../../../src/features/bilingual/alignment/agreement.ts'
import { compare } from '../../../src/features/bilingual/alignment/compare.ts'
import type { Locale } from '../../../src/kernel/locale.ts'

/** A post as it would be read. */
const buildPostNow = (
  language: Locale,
  article: SegmentedArticle & { readonly body?: Body | null },
): PostNow => ({
  id: language === 'en' ? 2 : 1,
  language,
  slug: null,
  title: article.title ?? null,
  article,
  segments: segmentsOf(article),
  coded: readCoded(article),
})

/** A story as it would be read, with what was agreed about it. */
export const buildStoryNow = (
  chinese: SegmentedArticle,
  english: SegmentedArticle,
  agreements: readonly Agreement[],
): StoryNow & { readonly posts: Record<Locale, PostNow> } => {
  const posts = {
    'zh-TW': buildPostNow('zh-TW', chinese),
    en: buildPostNow('en', english),
  }
  const segments = { 'zh-TW': posts['zh-TW'].segments, en: posts.en.segments }
  return {
    translationKey: 'a-story',
    asked: 'zh-TW',
    posts,
    joints: compare(agreements, segments),
  }
}
