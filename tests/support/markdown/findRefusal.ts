import type { Block, Field } from 'payload'
import { CalloutBlock } from '../../../collections/posts/blocks/CalloutBlock.ts'
import { CodeBlock } from '../../../collections/posts/blocks/CodeBlock.ts'
import { FigureBlock } from '../../../collections/posts/blocks/FigureBlock.ts'
import { QuotationBlock } from '../../../collections/posts/blocks/QuotationBlock.ts'
import { RawHtmlBlock } from '../../../collections/posts/blocks/RawHtmlBlock.ts'
import { ShortcodeBlock } from '../../../collections/posts/blocks/ShortcodeBlock.ts'
import { VideoBlock } from '../../../collections/posts/blocks/VideoBlock.ts'
import { validateVideoId } from '../../../collections/posts/validateVideoId.ts'
import type { ArticleBlock } from '../../../src/content/blocks.ts'
import type { Body } from '../../../src/content/lexical/nodes.ts'
import { walk } from '../../../src/content/lexical/walk.ts'

const blocks = [
  CalloutBlock,
  CodeBlock,
  FigureBlock,
  QuotationBlock,
  RawHtmlBlock,
  ShortcodeBlock,
  VideoBlock,
]

const leaves = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => ('fields' in field ? leaves(field.fields) : [field]))

const isEmpty = ({ root }: Body): boolean =>
  root.children.every((node) => node.type === 'paragraph' && node.children.length === 0)

const refuses = (field: Field, value: unknown, fields: ArticleBlock): boolean => {
  if (!('name' in field)) return false
  if ('required' in field && field.required && (value ?? '') === '') return true
  const isTooLong =
    'maxLength' in field &&
    typeof value === 'string' &&
    value.length > (field.maxLength ?? Infinity)
  if (isTooLong) return true
  if (field.type === 'select' && typeof value === 'string') {
    const values = field.options.map((one) => (typeof one === 'string' ? one : one.value))
    return !values.includes(value)
  }
  if (field.type === 'richText') return isEmpty(value as Body)
  if (field.name !== 'videoId') return false
  const options = { req: {}, required: true, siblingData: fields } as never
  return validateVideoId(value as string, options) !== true
}

const fieldsOf = ({ blockType }: ArticleBlock): Field[] =>
  leaves(blocks.find(({ slug }: Block) => slug === blockType)?.fields ?? [])

/** Tell which block of a body the newsroom would refuse, and with it the whole story. */
export const findRefusal = (content: Body): string | undefined => {
  for (const node of walk(content)) {
    if (node.type === 'heading' && node.tag === 'h1') return 'h1'
    if (node.type === 'link' && !/^[^ ]+$/.test(node.fields.url ?? '')) return 'a link'
    if (node.type !== 'block') continue
    const { fields } = node
    const refused = fieldsOf(fields).find(
      (field) =>
        'name' in field && refuses(field, fields[field.name as keyof ArticleBlock], fields),
    )
    if (refused && 'name' in refused) return `${fields.blockType}.${refused.name}`
  }
  return undefined
}
