import type { ImportReport } from '../../src/features/hugo/importReport.ts'
import { compareElements } from './compare/compareElements.ts'
import { compareFields } from './compare/compareFields.ts'
import { comparePictures } from './compare/comparePictures.ts'
import { missingText } from './compare/missingText.ts'
import type { HugoPage } from './hugo/hugoPage.ts'
import type { NewsroomPage } from './newsroomPages.ts'
import { foldText } from './reading/foldText.ts'
import { readRendered } from './reading/readRendered.ts'
import type { PageVerdict } from './verdict.ts'

const nothing = {
  share: 0,
  characters: 0,
  missing: [],
  differences: [],
  pictures: [],
  losses: [],
  reason: '',
}

/** Say of a post that it is no page of Hugo's: a draft does no harm. */
export const extraPage = ({ file, language, isPublished }: NewsroomPage): PageVerdict => ({
  ...nothing,
  file,
  language,
  state: isPublished ? 'extra' : 'unseen',
})

/** Judge one page of Hugo's by the post that it became, if it became one. */
export const judgePage = (
  page: HugoPage,
  post: NewsroomPage | undefined,
  { dir, now, report }: { dir: string; now: Date; report: ImportReport },
): PageVerdict => {
  const { file, language } = page
  const rendered = readRendered(page.html)
  const text = foldText(rendered.text)
  const said = report.problems.filter((problem) => problem.file === file)
  if (post === undefined) {
    const error = said.find(({ severity }) => severity === 'error')
    const first = error ?? said[0]
    const state = first === undefined || error !== undefined ? 'missing' : 'reported'
    const reason = first === undefined ? '' : `${first.code}: ${first.message.en}`
    return { ...nothing, file, language, state, characters: [...text].length, reason }
  }
  const match = missingText(text, foldText(post.reading.text))
  const codes = new Set(said.map(({ code }) => code))
  const reported = said.map(({ message }) => message.en).join('\n')
  return {
    file,
    language,
    state: 'compared',
    share: match.total === 0 ? 1 : match.kept / match.total,
    characters: match.total,
    missing: match.stretches,
    differences: compareFields(page, post, { now, codes }),
    pictures: comparePictures(dir, rendered.pictures, post, { reported, page: page.address }),
    losses: compareElements(rendered, post.reading, codes, reported),
    reason: '',
  }
}
