import { sanitizeArticleHtml } from '../../../content/html/sanitizeArticleHtml.ts'
import type {
  ChartBlock,
  FigureBlock,
  SourceCitation,
  VideoBlock,
} from '../../../content/blocks.ts'
import type { LinkFields } from '../../../content/lexical/nodes.ts'
import { escapeText } from '../../../content/markdown/write/escapeText.ts'
import type { WriteOptions } from '../../../content/markdown/write/writeMarkdown.ts'
import { writeUrl } from '../../../content/markdown/write/writeUrl.ts'
import type { WrittenTable } from '../../../content/markdown/write/writing.ts'
import type { Locale } from '../../../kernel/locale.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import type { Source } from '../../../payload-types.ts'
import { readText } from '../../chips/grid/readText.ts'
import { chartDayWords } from '../shortcodes/chartDay.ts'
import { linkKey } from '../shortcodes/markShortcodes.ts'
import type { ExportedPost } from './exportedPost.ts'
import type { KnownPicture, PictureBook } from './pictureBook.ts'
import type { ShownDocuments } from './shownDocuments.ts'
import type { ReadAgain } from './readAgain.ts'
import { shownGrid } from './shownGrid.ts'
import type { SiteShape } from './siteShape.ts'
import { writeKnown } from './writeKnown.ts'
import { writeShortcode } from './writeShortcode.ts'

/** Where other posts are written, for links to them. */
export type Targets = ReadonlyMap<number, { readonly path: string; readonly language: Locale }>

/** What writing a post's body depends on besides the post. */
export type BodySetting = {
  readonly shape: SiteShape
  readonly targets: Targets
  readonly shown: Readonly<Record<Locale, ShownDocuments>>
  readonly book: PictureBook
}

const inOneLine = (words: string): string => words.replace(/\s*\n\s*/g, ' ')

/** Write a picture as Markdown; with a caption it is a shortcode, which shows it to readers. */
const writeFigure = (
  { address, alt, caption, link }: { address: string; alt: string; caption: string; link: string },
  original: string | undefined,
): string => {
  const image = `![${escapeText(inOneLine(alt))}](${writeUrl(address)}`
  const linked = (written: string) =>
    link === '' ? written : `[${written}](${writeUrl(inOneLine(link))})`
  if (caption === '') return linked(`${image})`)
  // A page that had the words as the picture's title keeps them there.
  const title = ` "${caption}"`
  if (!/["\\\n]/.test(caption) && original?.includes(title)) return linked(`${image}${title})`)
  return writeShortcode('figure', {
    src: address,
    alt: inOneLine(alt),
    caption: escapeText(caption),
    link,
  })
}

const writeVideo = ({ provider, videoId, startSeconds, title }: VideoBlock): string =>
  !startSeconds && !title && /^[A-Za-z\d]/.test(videoId)
    ? `{{< ${provider} ${videoId} >}}`
    : writeShortcode(provider, { id: videoId, start: startSeconds, title })

const writeChart = ({ kind, asOf, day, caption }: ChartBlock): string =>
  writeShortcode('waferdesk-chart', {
    kind,
    on: chartDayWords({ asOf, day }),
    caption,
  })

const writeSource = (source: Source, locator: string | null | undefined): string => {
  const { title, publisher, publishedOn, url } = source
  const words = [title, publisher, publishedOn, locator]
    .filter((one) => typeof one === 'string' && one !== '')
    .map((one) => escapeText(inOneLine(String(one))))
    .join(', ')
  const address = url && /^https?:\/\/[^\s<>]+$/i.test(url) ? ` <${url}>` : ''
  return `${words}${address}`.trim()
}

const relref = (
  { anchor, doc }: LinkFields & { anchor?: string },
  language: Locale,
  { targets, shape }: BodySetting,
): string | undefined => {
  const target = targets.get(relatedId(doc?.value) ?? NaN)
  if (target === undefined) return undefined
  const { contentDir, key } = shape.languages[target.language]
  if (!target.path.startsWith(`${contentDir}/`) || /["`{}<>()]/.test(target.path)) return undefined
  const fragment = anchor && /^[^\s"`{}<>()\\]+$/.test(anchor) ? `#${anchor}` : ''
  // A page of HTML may have become one of Markdown: Hugo finds either without its ending.
  const page = target.path.slice(contentDir.length).replace(/\.html?$/i, '')
  const path = `${page}${fragment}`
  return target.language === language
    ? `{{< relref "${path}" >}}`
    : `{{< relref path="${path}" lang="${key}" >}}`
}

/** Write what came from a shortcode as one again. */
const ownOf = (
  again: ReadAgain,
  addressOf: (figure: FigureBlock) => string | undefined,
): Pick<WriteOptions, 'own' | 'ownLink'> => {
  const blocks = new Map(
    again.post.body.root.children.flatMap((node) =>
      node.type === 'block' ? [[node.fields.id, node.fields]] : [],
    ),
  )
  return {
    own: (is, writing) => {
      const [known, was] = [again.known.get(is.id), blocks.get(is.id)]
      if (known === undefined || was === undefined) return undefined
      const address = is.blockType === 'figure' ? addressOf(is) : undefined
      return writeKnown(known, { was, is }, { address, writing })
    },
    ownLink: (url, words) => again.links.get(linkKey(url, words)),
  }
}

const unsafe = /<(?:script|style|object|embed|form|iframe)|\son\w+\s*=|javascript:/i

/**
 * Know the newsroom for the writer of a post's body.
 *
 * @param again the file that the post came from, for what it wrote in ways of its own.
 */
export const bodyWriter = (
  { origin, original, path, post }: ExportedPost,
  setting: BodySetting,
  again?: ReadAgain,
): WriteOptions => {
  const { language } = post
  const shown = setting.shown[language]
  const pictureOf = (media: FigureBlock['media']): KnownPicture | undefined =>
    shown.pictures.get(relatedId(media) ?? NaN)
  const addressOf = ({ media, missingPath }: FigureBlock): string | undefined => {
    const picture = pictureOf(media)
    return picture ? setting.book.addressOf(picture, origin) : (missingPath ?? undefined)
  }
  return {
    ...(again ? ownOf(again, addressOf) : {}),
    // The numbers of the file's own footnotes stay theirs.
    ...(original?.includes('[^') ? { notePrefix: 'source-' } : {}),
    where: path,
    html: setting.shape.site.allowsHtml,
    figure: (fields) => {
      const picture = pictureOf(fields.media)
      const alt = fields.alt || picture?.alt || ''
      const caption = fields.caption || picture?.caption || ''
      const address = addressOf(fields)
      if (address === undefined) return undefined
      return writeFigure({ address, alt, caption, link: fields.link ?? '' }, original)
    },
    video: writeVideo,
    chart: writeChart,
    table: (block): WrittenTable | undefined => {
      const grid = shownGrid(shown, post.id, block, language)
      if (!grid) return undefined
      const { columns, rows } = grid
      const textsOf = (row: number) =>
        columns.map((_, column) => readText(grid, { row, column }, language))
      return {
        header: textsOf(-1),
        align: columns.map(({ align }) => align),
        rows: rows.map((_, row) => textsOf(row)),
      }
    },
    link: (fields) => relref(fields, language, setting),
    citation: ({ source, locator }: SourceCitation) => {
      const found = shown.sources.get(relatedId(source) ?? NaN)
      return found ? writeSource(found, locator) : undefined
    },
    // What the file itself had may go back to it; anything else leaves as readers are shown it.
    rawHtml: (html) =>
      original?.includes(html) || !unsafe.test(html) ? html : sanitizeArticleHtml(html),
  }
}
