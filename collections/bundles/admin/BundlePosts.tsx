'use client'
import { useWords } from '../../../src/features/bilingual/admin/useWords.ts'
import type { BundleView } from '../../../src/features/publication/bundles/bundleView.ts'
import { BundlePost } from './BundlePost.tsx'
import { bundleWords as words } from './bundleWords.ts'
import type { useBundle } from './useBundle.ts'

type Props = { readonly view: BundleView; readonly bundle: ReturnType<typeof useBundle> }

/** The posts of a bundle, each with what stands in its way. */
export const BundlePosts = ({ view, bundle }: Props) => {
  const say = useWords()
  return (
    <section aria-labelledby="bundle-posts" className="bundle__posts">
      <h2 className="bundle__heading" id="bundle-posts">
        {say(words.posts)}
      </h2>
      {view.members.length === 0 && <p>{say(words.none)}</p>}
      <ul>
        {view.members.map((member) => (
          <BundlePost bundle={bundle} key={member.schedule} member={member} view={view} />
        ))}
      </ul>
    </section>
  )
}
