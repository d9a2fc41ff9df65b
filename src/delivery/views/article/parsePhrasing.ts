import type { LinkFields, PhrasingNode } from '../../../content/lexical/nodes.ts'
import { textFormat } from '../../../content/lexical/textFormat.ts'
import { relatedId } from '../../../kernel/relatedId.ts'
import { addresses } from '../../addresses.ts'
import type { ArticlePhrase, TextMark } from './articleNode.ts'
import type { Parsing } from './parsing.ts'
import { safeHref } from './safeHref.ts'

const marksOf = (format: number): TextMark[] =>
  (Object.keys(textFormat) as TextMark[]).filter((mark) => (format & textFormat[mark]) !== 0)

const hrefOf = (fields: LinkFields, { material }: Parsing): string | undefined => {
  if (fields.linkType !== 'internal') return safeHref(fields.url)
  const post = material.posts.get(relatedId(fields.doc?.value) ?? 0)
  if (!post?.slug) return undefined
  const place = fields.anchor ? `#${encodeURIComponent(fields.anchor)}` : ''
  return `${addresses.post(post.language, post.slug)}${place}`
}

const parseInline = (
  node: Extract<PhrasingNode, { type: 'inlineBlock' }>,
  parsing: Parsing,
): ArticlePhrase[] => {
  const { fields } = node
  if (fields.blockType === 'chip-mention') {
    const chip = parsing.material.chips.get(relatedId(fields.chip) ?? 0)
    return [{ kind: 'chip', label: fields.label || chip?.name || '', slug: chip?.slug }]
  }
  if (fields.blockType !== 'source-citation') return []
  const number = parsing.sources.numberOf(relatedId(fields.source))
  return number === undefined
    ? []
    : [{ kind: 'citation', number, locator: fields.locator || undefined }]
}

/** Parse what runs in a line. A link that leads nowhere leaves its words. */
export const parsePhrasing = (
  nodes: readonly PhrasingNode[] | undefined,
  parsing: Parsing,
): ArticlePhrase[] =>
  (nodes ?? []).flatMap((node): ArticlePhrase[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.text, marks: marksOf(node.format) }]
      case 'tab':
        return [{ kind: 'text', text: '\t', marks: [] }]
      case 'linebreak':
        return [{ kind: 'break' }]
      case 'link':
      case 'autolink': {
        const children = parsePhrasing(node.children, parsing)
        const href = hrefOf(node.fields, parsing)
        return href === undefined
          ? children
          : [
              {
                kind: 'link',
                href,
                newTab: node.fields.newTab,
                title: node.fields.title || undefined,
                children,
              },
            ]
      }
      case 'inlineBlock':
        return parseInline(node, parsing)
      default:
        return []
    }
  })
