import { laid } from './laid.ts'
import { nodeId } from './nodeId.ts'
import type { LinkNode, PhrasingNode } from './nodes.ts'

/**
 * Link words to an address.
 *
 * Give `id` where the same address is linked twice in one article: ids are unique in it.
 */
export const link = (
  url: string,
  children: PhrasingNode[],
  { newTab = false, id = nodeId(`link ${url}`) } = {},
): LinkNode => ({
  type: 'link',
  ...laid,
  id,
  fields: { linkType: 'custom', newTab, url },
  children,
  version: 3,
})
