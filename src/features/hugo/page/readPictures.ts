import type { MarkdownPicture } from '../../../content/markdown/conversion.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { ImportedPicture } from './importedPost.ts'
import type { PicturePlace } from '../site/pictureFinder.ts'
import type { PostContext } from './readPost.ts'

const remote = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i

/** Look for the pictures of a page, in the order of its lines, and report those that are missing. */
export const readPictures = (
  pictures: readonly MarkdownPicture[],
  cover: { address: string; line: number | undefined } | undefined,
  place: PicturePlace,
  { findPicture, isTold }: Pick<PostContext, 'findPicture' | 'isTold'>,
): { pictures: ImportedPicture[]; problems: Problem[] } => {
  const problems: Problem[] = []
  const page = place.path
  const ofCover = cover && { id: undefined, url: cover.address, alt: '', line: cover.line }
  const all = [...(ofCover ? [ofCover] : []), ...pictures]
  const sorted = all.sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
  const found = sorted.map(({ id, url, alt, line }): ImportedPicture => {
    const file = findPicture(url, place)
    if (file === undefined && !isTold?.(url)) {
      const finding = remote.test(url) ? 'remote-picture' : 'missing-picture'
      const path = url.slice(0, 300)
      problems.push(hugoProblem(finding, page, line === undefined ? { path } : { path, line }))
    }
    return { blockId: id, address: url, alt, line, found: file }
  })
  return { pictures: found, problems }
}
