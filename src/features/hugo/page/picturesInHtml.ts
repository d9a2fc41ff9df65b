import { Parser } from 'htmlparser2'
import type { Body } from '../../../content/lexical/nodes.ts'
import { walk } from '../../../content/lexical/walk.ts'

/** Give the addresses of the pictures in HTML that is kept as it is: nobody looks for those. */
export const picturesInHtml = (body: Body): string[] => {
  const found = new Set<string>()
  const onopentag = (name: string, { src }: Readonly<Record<string, string>>) => {
    if (name === 'img' && src) found.add(src)
  }
  for (const node of walk(body)) {
    if (node.type !== 'block' || node.fields.blockType !== 'raw-html') continue
    new Parser({ onopentag }).end(node.fields.html)
  }
  return [...found]
}
