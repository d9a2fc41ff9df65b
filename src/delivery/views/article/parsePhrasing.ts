import type { ChipMention } from '../../../content/blocks.ts'
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

const parseMention = (
  { chip: related, label: words }: ChipMention,
  { material, mentioned, isInLink }: Parsing,
): ArticlePhrase => {
  const chip = material.chips.get(relatedId(related) ?? 0)
  const label = words || chip?.name || ''
  if (!chip) return { kind: 'chip', label, slug: undefined, card: undefined }
  if (isInLink) return { kind: 'text', text: label, marks: [] }
  const opens = !mentioned.has(chip.id)
  mentioned.add(chip.id)
  return { kind: 'chip', label, slug: chip.slug, card: { chip: chip.id, opens } }
}

const parseInline = (
  node: Extract<PhrasingNode, { type: 'inlineBlock' }>,
  parsing: Parsing,
): ArticlePhrase[] => {
  const { fields } = node
  if (fields.blockType === 'chip-mention') return [parseMention(fields, parsing)]
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
        const href = hrefOf(node.fields, parsing)
        if (href === undefined) return parsePhrasing(node.children, parsing)
        return [
          {
            kind: 'link',
            href,
            newTab: node.fields.newTab,
            title: node.fields.title || undefined,
            children: parsePhrasing(node.children, { ...parsing, isInLink: true }),
          },
        ]
      }
      case 'inlineBlock':
        return parseInline(node, parsing)
      default:
        return []
    }
  })
