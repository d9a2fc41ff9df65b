export { addWaferdeskIndexes } from '../collections/addWaferdeskIndexes.ts'
export type { WaferdeskOptions } from './options.ts'
export { waferdesk } from './plugin.ts'
