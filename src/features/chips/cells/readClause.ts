import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { levelWidth } from '../facts/levelWidth.ts'
import { findSeries } from '../facts/series.ts'
import { readValue } from '../facts/readValue.ts'
import type { CellPart } from './cellPart.ts'
import type { CellRemark, CellStatement, SaidFact, WhyText } from './cellStatement.ts'
import type { Quantity } from './findQuantities.ts'
import { findQuantities } from './findQuantities.ts'
import { readDate } from './readDate.ts'
import { readMemoryType } from './readMemoryType.ts'
import { readRelation } from './readRelation.ts'
import { refersElsewhere } from './refersElsewhere.ts'
import { scopesOf } from './scopesOf.ts'
import { seriesOfQuantity } from './seriesOfQuantity.ts'

/** What has to be known of a cell to read it. */
export type CellContext = {
  /** The label of its column, in the same language. */
  readonly label: string
  /** The name of its row's chip. */
  readonly chip: string
}

const negated = /不支援|不含|沒有|未支援|取消|移除|\b(?:without|lacks|no longer|not supported)\b/i
const system =
  /整機|整櫃|機櫃|伺服器|每節點|\d ?(?:卡|張)|\b(?:system|rack|server)s?\b|\bper node\b|\b\d+ ?x /i
const rumoured = /預計|預期|傳聞|據傳|\b(?:expected|rumou?red|planned)\b/i
const arrow = /^\s*(?:→|->|=>|⇒|➔|➜|⟶|降至|降到|降為|減至|減為|升至|升到|增至|提升至|to)\s*$/i
const bareBefore = /(\d[\d,.]*)\s*(?:→|->|=>|⇒|➔|➜|⟶)\s*$/

const valueOf = ({ published, value }: SaidFact) => ({ published, value })

type Text = Extract<CellStatement, { kind: 'text' }>

/** Facts, or what the whole clause stays if one of them cannot be told. */
type Read = Result<readonly SaidFact[], Text>

/** A clause, with what is asked of it again and again. */
type Clause = {
  readonly part: CellPart
  readonly context: CellContext
  /** Its text, with the widths of characters levelled. */
  readonly level: string
  readonly quantities: readonly Quantity[]
}

const placeOf = ({ part }: Clause) => ({ quotation: part.text, from: part.from })

const textOf = (clause: Clause, why: WhyText, problem?: Problem): Text => ({
  ...placeOf(clause),
  kind: 'text',
  why,
  ...(problem ? { problem } : {}),
})

/** What is said of the days: `2023年10月起` and `since October 2023`. */
const sinceOf = ({ level }: Clause): { validFrom?: string } => {
  const stated =
    /(\d{4}[^，,。;；]{0,12}?)\s*(?:起|以後|以來|開始)/.exec(level)?.[1] ??
    /\b(?:since|as of|from) ([A-Z\d].*)$/i.exec(level)?.[1]
  const date = stated === undefined ? undefined : readDate(stated)
  return date ? { validFrom: date.date } : {}
}

const isMemoryType = ({ level }: Clause, type: string | undefined): boolean => {
  if (type === undefined) return false
  const rest = level.replace(type, '').trim()
  return rest === '' || /^(?:記憶體|memory)$/i.test(rest)
}

const readFact = async (
  clause: Clause,
  key: string,
  published: string,
  remark?: CellRemark,
): Promise<Result<SaidFact, Text>> => {
  const series = findSeries(key)
  if (!series) return fail(textOf(clause, 'ambiguous'))
  const read = await readValue(published, series)
  if (!read.ok) return fail(textOf(clause, 'unreadable', read.problem))
  return ok({
    kind: 'fact',
    series: key,
    published,
    value: read.value,
    confidence: rumoured.test(clause.level) ? 'rumoured' : 'reported',
    ...sinceOf(clause),
    ...(remark ? { remark } : {}),
  })
}

const readQuantity = async (clause: Clause, at: number): Promise<Read> => {
  const { part, context, quantities } = clause
  const own = quantities[at]!
  if (own.isOpen) return fail(textOf(clause, 'open-bound'))
  const scopes = scopesOf(part.text, quantities, at, context.label)
  const found = seriesOfQuantity(own.unit, scopes)
  if (!found.ok) return fail(textOf(clause, found.problem))
  const { keys, remark } = found.value
  const facts: SaidFact[] = []
  for (const key of keys) {
    for (const published of own.written) {
      const more = own.written.length > 1 ? 'alternatives' : remark
      const read = await readFact(clause, key, published, more)
      if (!read.ok) return read
      facts.push(read.value)
    }
  }
  return ok(facts)
}

/** A value before an arrow and one behind it; `undefined` where there are none. */
const readChange = async (clause: Clause): Promise<CellStatement | undefined> => {
  const { part, context, level, quantities } = clause
  const after = quantities.at(-1)
  if (!after || quantities.length > 2 || after.written.length > 1) return undefined
  const [first] = quantities
  const lead = level.slice(0, after.from)
  const bare = quantities.length === 1 ? bareBefore.exec(lead)?.[1] : undefined
  const joint = first === after ? '' : level.slice(first!.to, after.from)
  const unit = /[^\d.,].*$/.exec(after.written[0]!)?.[0] ?? ''
  const isChange = arrow.test(joint) && first!.written.length === 1
  const before = bare === undefined ? (isChange ? first!.written[0] : undefined) : bare + unit
  if (before === undefined) return undefined
  const lone = { ...after, from: bare === undefined ? first!.from : after.from }
  const scopes = scopesOf(part.text, [lone], 0, context.label)
  const found = seriesOfQuantity(after.unit, scopes)
  if (!found.ok) return textOf(clause, found.problem)
  const { keys, remark } = found.value
  if (keys.length > 1) return textOf(clause, 'ambiguous')
  const then = await readFact(clause, keys[0]!, before)
  if (!then.ok) return then.problem
  const now = await readFact(clause, keys[0]!, after.written[0]!)
  if (!now.ok) return now.problem
  return {
    ...placeOf(clause),
    kind: 'change',
    series: keys[0]!,
    before: valueOf(then.value),
    after: valueOf(now.value),
    ...(remark ? { remark } : {}),
  }
}

const readFacts = async (clause: Clause): Promise<CellStatement[]> => {
  const { level, quantities, context } = clause
  const { text } = clause.part
  const type = readMemoryType(text)
  if (refersElsewhere(text, context.chip)) return [textOf(clause, 'refers')]
  if (quantities.length === 0 && !isMemoryType(clause, type)) {
    return [textOf(clause, /^[\d.,]+$/.test(level) ? 'no-unit' : 'words')]
  }
  if (negated.test(level)) return [textOf(clause, 'negated')]
  if (system.test(level)) return [textOf(clause, 'system')]
  const facts: SaidFact[] = []
  for (const at of quantities.keys()) {
    const read = await readQuantity(clause, at)
    if (!read.ok) return [read.problem]
    facts.push(...read.value)
  }
  // GDDR6 behind a capacity is what that memory is of; behind a bandwidth it only names it.
  if (type !== undefined && facts.every(({ series }) => series === 'memory-capacity')) {
    const kind = await readFact(clause, 'memory-type', type)
    if (kind.ok) facts.push(kind.value)
  }
  return facts.map((fact) => {
    const isOne = facts.every((one) => one.series !== fact.series || one === fact)
    return { ...placeOf(clause), ...fact, ...(isOne ? {} : { remark: 'alternatives' as const }) }
  })
}

/**
 * Read a clause of a cell: a change, a relation, values, or text with why it stays that.
 *
 * A clause is a bullet, or a part of one that has a quantity of its own. One part that cannot be told
 * leaves the whole clause text: half a clause says something else.
 */
export const readClause = async (
  part: CellPart,
  context: CellContext,
): Promise<readonly CellStatement[]> => {
  const base = readRelation(part.text)
  const level = levelWidth(part.text)
  const clause = { part, context, level, quantities: findQuantities(part.text) }
  if (base !== undefined) return [{ ...placeOf(clause), kind: 'relation', base }]
  const change = await readChange(clause)
  return change ? [change] : await readFacts(clause)
}
