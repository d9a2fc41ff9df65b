export { waferdesk } from './plugin.ts'
export type { WaferdeskOptions } from './options.ts'
