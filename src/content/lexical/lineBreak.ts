import type { LineBreakNode } from './nodes.ts'

/** End a line without ending its paragraph. */
export const lineBreak = (): LineBreakNode => ({ type: 'linebreak', version: 1 })
