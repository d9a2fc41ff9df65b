import type { ArticleBlock, CalloutBlock, FigureBlock } from '../../../content/blocks.ts'
import { sanitizeArticleHtml } from '../../../content/html/sanitizeArticleHtml.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import { chartView } from '../../charts/chartView.ts'
import { chartKey, chartWanted } from '../../queries/chartWanted.ts'
import { pictureView } from '../pictureView.ts'
import type { ArticleFlow } from './articleNode.ts'
import { countTitle } from './countTitle.ts'
import type { Parsing } from './parsing.ts'
import { safeHref } from './safeHref.ts'
import { specTableView } from './specTableView.ts'
import { videoView } from './videoView.ts'

type ParseContent = (content: unknown) => ArticleFlow[]

const parseFigure = (block: FigureBlock, { material }: Parsing): ArticleFlow[] => {
  const picture = pictureView(material.media.get(relatedId(block.media) ?? 0))
  if (!picture) return []
  const shown = {
    ...picture,
    alt: block.alt || picture.alt,
    caption: block.caption || picture.caption,
  }
  const href = safeHref(block.link)
  return [{ kind: 'figure', picture: shown, isWide: block.width === 'wide', href }]
}

const parseCallout = (block: CalloutBlock, parseContent: ParseContent): ArticleFlow[] => [
  {
    kind: 'callout',
    tone: block.kind,
    title: block.title || undefined,
    children: parseContent(block.content),
  },
]

/** Parse a block; one that readers do not see gives nothing. `parseContent` reads a body in it. */
export const parseBlock = (
  block: ArticleBlock,
  parsing: Parsing,
  parseContent: ParseContent,
): ArticleFlow[] => {
  switch (block.blockType) {
    case 'figure':
      return parseFigure(block, parsing)
    case 'spec-table': {
      const table = parsing.material.tables.get(relatedId(block.table) ?? 0)
      const view = table && specTableView(table, block, parsing)
      return view ? [view] : []
    }
    case 'chart': {
      const { material, moment } = parsing
      const wanted = chartWanted(block, material.tableFacts.pins, moment)
      const record = material.charts.get(chartKey(wanted))
      if (!record) return []
      const caption = block.caption || undefined
      const nth = countTitle(wanted.kind, parsing)
      return [{ kind: 'chart', view: chartView(record), caption, isLive: wanted.isLive, nth }]
    }
    case 'video': {
      const view = videoView(block)
      return view ? [view] : []
    }
    case 'quotation': {
      const paragraphs = (block.quote ?? '').split(/\n\s*\n/).filter((one) => one.trim() !== '')
      if (paragraphs.length === 0) return []
      const citation = parsing.sources.numberOf(relatedId(block.source))
      const { speaker, role } = block
      return [
        {
          kind: 'quotation',
          paragraphs,
          speaker: speaker || undefined,
          role: role || undefined,
          citation,
        },
      ]
    }
    case 'callout':
      return parseCallout(block, parseContent)
    case 'code': {
      const { code, language, caption } = block
      return [
        {
          kind: 'code',
          code: code ?? '',
          language: language || undefined,
          caption: caption || undefined,
        },
      ]
    }
    case 'raw-html': {
      const html = sanitizeArticleHtml(block.html ?? '').trim()
      return html === '' ? [] : [{ kind: 'html', html }]
    }
    default:
      return []
  }
}
