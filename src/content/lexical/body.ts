import { laid } from './laid.ts'
import type { Body, FlowNode } from './nodes.ts'

/** Make the value of a rich text field. */
export const body = (children: FlowNode[]): Body => ({
  root: { type: 'root', ...laid, children },
})
