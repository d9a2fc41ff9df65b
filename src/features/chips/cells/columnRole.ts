/**
 * What a column of a spec table is about, as its label says.
 *
 * `said` is any column whose cells say themselves what they are about.
 */
export type ColumnRole =
  | 'announced'
  | 'computed'
  | 'control-date'
  | 'control-state'
  | 'foundry'
  | 'memory-type'
  | 'node'
  | 'released'
  | 'said'

// The first that fits. 發布 is the announcement: the seed has chips there that have not shipped.
const roles: ReadonlyArray<readonly [ColumnRole, RegExp]> = [
  [
    'control-date',
    /(?:管制|禁令|限制|禁止).*(?:時間|日期|日$)|\b(?:controlled|restricted|banned) (?:since|from|on)\b|\bdate of control\b|\bcontrol date\b/i,
  ],
  [
    'control-state',
    /(?:管制|出口|禁令).*(?:狀態|狀況|情況)|(?:export|control)s? (?:status|state)\b/i,
  ],
  ['computed', /\bTPP\b|總處理效能|效能密度|性能密度|\bperformance density\b|^密度|^density/i],
  ['announced', /(?:發布|發表|公布)(?:時間|日期|日|年)?$|^announced|^unveiled|\bannouncement\b/i],
  ['released', /(?:推出|上市|出貨)(?:時間|日期|日|年)?$|^released?(?: date)?$|^launch|^shipped/i],
  ['memory-type', /記憶體(?:類型|種類|規格)|^memory type/i],
  ['foundry', /代工|^foundry|^fab\b/i],
  ['node', /^製程$|^製程節點|^process(?: node)?$|^node$/i],
]

/** Tell what a column is about by its label in one language. */
export const columnRoleOf = (label: string): ColumnRole =>
  roles.find(([, pattern]) => pattern.test(label.trim()))?.[0] ?? 'said'
