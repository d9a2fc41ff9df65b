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

type Read =
  | { readonly isRead: true; readonly facts: readonly SaidFact[] }
  | { readonly isRead: false; readonly said: Extract<CellStatement, { kind: 'text' }> }

/** Reads one clause: a bullet, or a part of one that has a quantity of its own. */
class ClauseReader {
  readonly #level: string

  constructor(
    readonly part: CellPart,
    readonly context: CellContext,
  ) {
    this.#level = levelWidth(part.text)
  }

  #place() {
    return { quotation: this.part.text, from: this.part.from }
  }

  #text(why: WhyText, problem?: Extract<CellStatement, { kind: 'text' }>['problem']) {
    return { ...this.#place(), kind: 'text' as const, why, ...(problem ? { problem } : {}) }
  }

  /** What is said of the days: `2023年10月起` and `since October 2023`. */
  #since(): { validFrom?: string } {
    const stated =
      /(\d{4}[^，,。;；]{0,12}?)\s*(?:起|以後|以來|開始)/.exec(this.#level)?.[1] ??
      /\b(?:since|as of|from) ([A-Z\d].*)$/i.exec(this.#level)?.[1]
    const date = stated === undefined ? undefined : readDate(stated)
    return date ? { validFrom: date.date } : {}
  }

  #isMemoryType(type: string | undefined): boolean {
    if (type === undefined) return false
    const rest = this.#level.replace(type, '').trim()
    return rest === '' || /^(?:記憶體|memory)$/i.test(rest)
  }

  async #factOf(key: string, published: string, remark?: CellRemark): Promise<Read> {
    const series = findSeries(key)
    if (!series) return { isRead: false, said: this.#text('ambiguous') }
    const read = await readValue(published, series)
    if (!read.ok) return { isRead: false, said: this.#text('unreadable', read.problem) }
    const fact: SaidFact = {
      kind: 'fact',
      series: key,
      published,
      value: read.value,
      confidence: rumoured.test(this.#level) ? 'rumoured' : 'reported',
      ...this.#since(),
      ...(remark ? { remark } : {}),
    }
    return { isRead: true, facts: [fact] }
  }

  async #readQuantity(quantities: readonly Quantity[], at: number): Promise<Read> {
    const own = quantities[at]!
    if (own.isOpen) return { isRead: false, said: this.#text('open-bound') }
    const scopes = scopesOf(this.part.text, quantities, at, this.context.label)
    const found = seriesOfQuantity(own.unit, scopes)
    if (!found.ok) return { isRead: false, said: this.#text(found.problem) }
    const { keys, remark } = found.value
    const facts: SaidFact[] = []
    for (const key of keys) {
      for (const published of own.written) {
        const read = await this.#factOf(
          key,
          published,
          own.written.length > 1 ? 'alternatives' : remark,
        )
        if (!read.isRead) return read
        facts.push(...read.facts)
      }
    }
    return { isRead: true, facts }
  }

  /** A value before an arrow and one behind it; `undefined` where there are none. */
  async readChange(): Promise<CellStatement | undefined> {
    const quantities = findQuantities(this.part.text)
    const after = quantities.at(-1)
    if (!after || quantities.length > 2 || after.written.length > 1) return undefined
    const [first] = quantities
    const lead = this.#level.slice(0, after.from)
    const bare = quantities.length === 1 ? bareBefore.exec(lead)?.[1] : undefined
    const joint = first === after ? '' : this.#level.slice(first!.to, after.from)
    const unit = /[^\d.,].*$/.exec(after.written[0]!)?.[0] ?? ''
    const isChange = arrow.test(joint) && first!.written.length === 1
    const before = bare === undefined ? (isChange ? first!.written[0] : undefined) : bare + unit
    if (before === undefined) return undefined
    const lone = { ...after, from: bare === undefined ? first!.from : after.from }
    const scopes = scopesOf(this.part.text, [lone], 0, this.context.label)
    const found = seriesOfQuantity(after.unit, scopes)
    if (!found.ok) return this.#text(found.problem)
    const { keys, remark } = found.value
    if (keys.length > 1) return this.#text('ambiguous')
    const [then, now] = [
      await this.#factOf(keys[0]!, before),
      await this.#factOf(keys[0]!, after.written[0]!),
    ]
    if (!then.isRead) return then.said
    if (!now.isRead) return now.said
    return {
      ...this.#place(),
      kind: 'change',
      series: keys[0]!,
      before: valueOf(then.facts[0]!),
      after: valueOf(now.facts[0]!),
      ...(remark ? { remark } : {}),
    }
  }

  async readFacts(): Promise<CellStatement[]> {
    const { text } = this.part
    const quantities = findQuantities(text)
    const type = readMemoryType(text)
    if (refersElsewhere(text, this.context.chip)) return [this.#text('refers')]
    if (quantities.length === 0 && !this.#isMemoryType(type)) {
      return [this.#text(/^[\d.,]+$/.test(this.#level) ? 'no-unit' : 'words')]
    }
    if (negated.test(this.#level)) return [this.#text('negated')]
    if (system.test(this.#level)) return [this.#text('system')]
    const facts: SaidFact[] = []
    for (let at = 0; at < quantities.length; at += 1) {
      const read = await this.#readQuantity(quantities, at)
      if (!read.isRead) return [read.said]
      facts.push(...read.facts)
    }
    // GDDR6 behind a capacity is what that memory is of; behind a bandwidth it only names it.
    const namesType = facts.every(({ series }) => series === 'memory-capacity')
    const kind =
      type !== undefined && namesType ? await this.#factOf('memory-type', type) : undefined
    if (kind?.isRead) facts.push(...kind.facts)
    return facts.map((fact) => {
      const isOne = facts.every((one) => one.series !== fact.series || one === fact)
      return { ...this.#place(), ...fact, ...(isOne ? {} : { remark: 'alternatives' as const }) }
    })
  }
}

/**
 * Read a clause of a cell: a change, a relation, values, or text with why it stays that.
 *
 * One part that cannot be told leaves the whole clause text: half a clause says something else.
 */
export const readClause = async (
  part: CellPart,
  context: CellContext,
): Promise<readonly CellStatement[]> => {
  const base = readRelation(part.text)
  const place = { quotation: part.text, from: part.from }
  if (base !== undefined) return [{ ...place, kind: 'relation', base }]
  const reader = new ClauseReader(part, context)
  const change = await reader.readChange()
  return change ? [change] : await reader.readFacts()
}
