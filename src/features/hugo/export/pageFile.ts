import { writeMarkdown } from '../../../content/markdown/write/writeMarkdown.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import { asTexts, lookUp } from '../page/frontMatter.ts'
import { isHtmlPage } from '../page/isHtmlPage.ts'
import { parseData } from '../page/parseData.ts'
import { bodyOfPost } from './bodyOfPost.ts'
import type { BodySetting } from './bodyWriter.ts'
import { bodyWriter } from './bodyWriter.ts'
import { coverChanges } from './coverChanges.ts'
import { desiredMatter } from './desiredMatter.ts'
import type { ExportedPost } from './exportedPost.ts'
import { exportProblem } from './exportProblem.ts'
import { hasOtherBody } from './hasOtherBody.ts'
import { editMatter } from './matter/editMatter.ts'
import type { MatterChange } from './matter/matterChange.ts'
import { matterChanges } from './matterChanges.ts'
import { newAliases } from './newAliases.ts'
import { newPage } from './newPage.ts'
import { openingPicture } from './openingPicture.ts'
import type { ReadAgain } from './readAgain.ts'
import { readAgain } from './readAgain.ts'
import { splitFile } from './splitFile.ts'
import { writeBody } from './writeBody.ts'

/** The file of a post, and what became of the one that it came from. */
export type PageFile = {
  readonly text: string
  readonly kind: 'unchanged' | 'changed' | 'new'
  readonly problems: readonly Problem[]
  /** Where it has to stand instead, now that it is written in another language of marks. */
  readonly path?: string
}

const nameOf = (path: string): string => {
  const bare = path.replace(/\.[^./]+$/, '').split('/')
  const last = bare.at(-1) ?? ''
  return /^index(?:\.|$)/.test(last) ? (bare.at(-2) ?? '') : last
}

const writeWhole = (exported: ExportedPost, setting: BodySetting, again?: ReadAgain) =>
  writeMarkdown(bodyOfPost(exported.post), bodyWriter(exported, setting, again))

/** Reads the file of a post again, once, and only if somebody asks. */
const fileReader = ({ imported, origin, original, path, post }: ExportedPost) => {
  let read: { readonly again: ReadAgain | undefined } | undefined
  return (): ReadAgain | undefined => {
    const place = { path: imported?.post.hugo?.path ?? path, language: post.language }
    read ??= { again: original === undefined ? undefined : readAgain(original, place, origin) }
    return read.again
  }
}

const coverAddress = ({ origin, post }: ExportedPost, { book, shown }: BodySetting) => {
  const picture = shown[post.language].pictures.get(relatedId(post.cover) ?? NaN)
  return picture && book.addressOf(picture, origin)
}

const putBackPictures = ({ origin, path, post }: ExportedPost, setting: BodySetting): Problem[] =>
  (origin?.pictures ?? []).flatMap(([address, file, hash]) => {
    const picture = setting.shown[post.language].picturesByHash.get(hash)
    if (picture === undefined)
      return [exportProblem('picture-gone', path, { path: file || address })]
    // One that was fetched had no file: the page goes on naming its host, and has it all the same.
    if (file === '') setting.book.addressOf(picture, undefined)
    else setting.book.putBack(file, picture)
    return []
  })

const newFile = (exported: ExportedPost, setting: BodySetting): PageFile => {
  const { path, post, redirects, schedules } = exported
  const head = newPage(desiredMatter(post, schedules, setting.shown[post.language]), {
    name: nameOf(path),
    translationKey: post.translationKey ?? '',
    cover: coverAddress(exported, setting),
    aliases: redirects.map(({ from }) => from).filter((from) => from.startsWith('/')),
  })
  const { text, problems } = writeWhole(exported, setting)
  return { text: text === '' ? head : `${head}\n${text}`, kind: 'new', problems }
}

/** Put a file together again; a text whose lines ended with two characters ends them so again. */
const assemble = (original: string, parts: readonly string[]): string => {
  const text = parts.join('')
  return /\r\n/.test(original) ? text.replaceAll('\n', '\r\n') : text
}

/**
 * Write the file of a post.
 *
 * One that the newsroom has not touched is its file, to the byte. Of one that it has touched only
 * what was changed is written anew: keys of the front matter and passages of the body, in their
 * places.
 */
export const pageFile = (exported: ExportedPost, setting: BodySetting): PageFile => {
  const { imported, origin, original, path, post, schedules } = exported
  if (original === undefined) return newFile(exported, setting)
  const shown = setting.shown[post.language]
  const parts = splitFile(original.replace(/\r\n?/g, '\n'))
  const parsed = parts.notation ? parseData(parts.matter, parts.notation) : undefined
  const matter = parsed?.ok ? parsed.value : {}
  const isKnown = imported !== undefined && !origin?.isKept
  const before = isKnown
    ? desiredMatter(imported.post, { ...schedules, publish: undefined, withdraw: undefined }, shown)
    : undefined
  const changes: MatterChange[] = matterChanges(
    {
      now: desiredMatter(post, schedules, shown),
      before,
      matter,
      inherited: origin?.inherited ?? {},
      timeZone: origin?.site.timeZone ?? 'UTC',
      hadPublish: schedules.hadPublish,
      hadWithdraw: schedules.hadWithdraw,
    },
    nameOf(path),
  )
  const hasOtherCover = isKnown && relatedId(imported.post.cover) !== relatedId(post.cover)
  if (hasOtherCover) changes.push(...coverChanges(matter, coverAddress(exported, setting)))
  const hasMoved = changes.some(({ keys: [key] }) => key === 'slug' || key === 'url')
  const aliases = newAliases(exported, matter, hasMoved)
  if (aliases.length > 0) {
    const all = [...asTexts(lookUp(matter, 'aliases')), ...aliases]
    changes.push({ keys: ['aliases'], value: all })
  }
  const opening = openingPicture(exported, matter, parts.body)
  const readFile = fileReader(exported)
  const hasNewBody =
    hasOtherBody(exported, setting, readFile) || (hasOtherCover && opening !== undefined)
  if (changes.length === 0 && !hasNewBody) {
    return { text: original, kind: 'unchanged', problems: putBackPictures(exported, setting) }
  }

  const problems: Problem[] = []
  const edited = editMatter(parts.matter, parts.notation ?? 'yaml', changes)
  if (edited.isWhole) problems.push(exportProblem('front-matter-rewritten', path))
  // Of a file that has no front matter the body does not have it.
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : ''
  const head =
    parts.notation === undefined
      ? changes.length === 0
        ? [mark]
        : [mark, '---\n', edited.text, '\n---\n', parts.body === '' ? '' : '\n']
      : [
          parts.opening,
          edited.text,
          edited.text === '' || parts.closing.startsWith('\n') || parts.notation === 'json'
            ? parts.closing
            : `\n${parts.closing}`,
        ]
  if (!hasNewBody) {
    problems.push(...putBackPictures(exported, setting))
    return { text: assemble(original, [...head, parts.body]), kind: 'changed', problems }
  }
  const keepsOpening = opening !== undefined && !hasOtherCover
  if (keepsOpening) coverAddress(exported, setting)
  // A passage of HTML cannot stand beside one of Markdown without being read as another.
  const isHtml = isHtmlPage(path)
  if (isHtml) problems.push(exportProblem('html-as-markdown', path))
  const again = isHtml ? undefined : readFile()
  const kept =
    again &&
    writeBody(exported, setting, {
      again,
      head: head.join(''),
      opening: keepsOpening ? undefined : opening,
    })
  if (kept) {
    problems.push(...kept.problems)
    return { text: assemble(original, [...head, kept.text]), kind: 'changed', problems }
  }
  const written = writeWhole(exported, setting, again)
  const lead = parts.notation ? (/^[ \t]*\n(?:[ \t]*\n)*/.exec(parts.body)?.[0] ?? '\n\n') : ''
  const text = [...head, lead, ...(keepsOpening ? [`${opening}\n\n`] : []), written.text]
  problems.push(...written.problems)
  const place = isHtml ? { path: path.replace(/\.html?$/i, '.md') } : {}
  return { text: assemble(original, text), kind: 'changed', problems, ...place }
}
