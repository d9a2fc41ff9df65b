import { laid } from './laid.ts'
import type { PhrasingNode, QuoteNode } from './nodes.ts'

/** Make a quoted passage; part its paragraphs by two line breaks. */
export const quote = (children: PhrasingNode[]): QuoteNode => ({ type: 'quote', ...laid, children })
