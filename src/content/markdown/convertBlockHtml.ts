import type { Html } from 'mdast'
import type { FlowNode } from '../lexical/nodes.ts'
import type { Conversion } from './conversion.ts'
import { figureOf } from './figureOf.ts'
import { htmlTag } from './htmlTag.ts'
import { rawHtmlOf } from './rawHtmlOf.ts'

const onePicture = /^<img\s[^<>]*>$/i

/** Convert a passage of HTML: a picture alone is a figure, anything else is kept as raw HTML. */
export const convertBlockHtml = (node: Html, conversion: Conversion): FlowNode[] => {
  const html = conversion.restore(node.value)
  const tag = onePicture.test(html.trim()) ? htmlTag(html) : undefined
  const url = tag?.attributes.get('src')
  if (tag === undefined || !url) return [rawHtmlOf(html, node, conversion)]
  const [alt, title] = ['alt', 'title'].map((name) => tag.attributes.get(name) ?? '')
  return [figureOf({ url, alt: alt!, title: title! }, node, conversion)]
}
