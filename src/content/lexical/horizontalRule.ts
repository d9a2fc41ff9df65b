import type { HorizontalRuleNode } from './nodes.ts'

/** Draw a line across the column. */
export const horizontalRule = (): HorizontalRuleNode => ({ type: 'horizontalrule', version: 1 })
