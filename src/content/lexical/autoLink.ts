import { laid } from './laid.ts'
import type { AutoLinkNode } from './nodes.ts'
import { text } from './text.ts'

/** Link an address that stands in the text as itself. */
export const autoLink = (url: string, words = url): AutoLinkNode => ({
  type: 'autolink',
  ...laid,
  fields: { linkType: 'custom', newTab: false, url },
  children: [text(words)],
  version: 2,
})
