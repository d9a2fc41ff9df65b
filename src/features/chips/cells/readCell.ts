import { levelWidth } from '../facts/levelWidth.ts'
import { findSeries } from '../facts/series.ts'
import { readValue } from '../facts/readValue.ts'
import type { CellPart } from './cellPart.ts'
import { cutAt } from './cellPart.ts'
import type { CellStatement } from './cellStatement.ts'
import { columnRoleOf } from './columnRole.ts'
import { findQuantities } from './findQuantities.ts'
import type { CellContext } from './readClause.ts'
import { readClause } from './readClause.ts'
import { readControl } from './readControl.ts'
import { readDate } from './readDate.ts'
import { unitOfLabel } from './unitOfLabel.ts'

const bullets = /[•●▪◦‣]|(?:^|\n)\s*[-*–]\s|\n/g
const clauses = /[、，；;]|,(?!\d{3})\s*/g
const states = /\s*(?:→|->|=>|⇒|➔|➜|⟶)\s*/g

/** Longer bullets are prose, which is not read: its numbers have too many nouns. */
const longestBullet = 300

/** Longer ones say more than a state and its date. */
const longestState = 40

const textOf = ({ text, from }: CellPart, why: 'computed' | 'no-date' | 'words') =>
  ({ quotation: text, from, kind: 'text', why }) as const

/** Read a cell of a column of dates; what stands behind the date only explains it. */
const readDateCell = (
  part: CellPart,
  role: 'announced' | 'control-date' | 'released',
): CellStatement => {
  const read = readDate(part.text)
  // 尚未管制, “not yet”, 2024–2025: what is no one date is not bent into one.
  if (!read || /\d{4}/.test(read.rest)) return textOf(part, 'no-date')
  const place = { quotation: part.text, from: part.from }
  if (role === 'control-date') return { ...place, kind: 'event', states: [], date: read.date }
  const value = { kind: 'date', date: read.date } as const
  const said = { series: role, published: read.date, value, confidence: 'reported' } as const
  return { ...place, kind: 'fact', ...said }
}

const readNamed = async (
  part: CellPart,
  series: 'foundry' | 'memory-type' | 'node',
): Promise<CellStatement> => {
  const read = await readValue(part.text, findSeries(series)!)
  const place = { quotation: part.text, from: part.from }
  if (!read.ok || part.text.length > 60) return textOf(part, 'words')
  const said = { series, published: part.text, value: read.value } as const
  return { ...place, kind: 'fact', ...said, confidence: 'reported' }
}

/** Read what is said of a chip's control, if it is one state, with its date or without. */
const readEvent = ({ text, from }: CellPart): CellStatement & { readonly kind: 'event' } => {
  const { status, date } = readControl(text)
  const said = {
    ...(status === undefined ? {} : { status }),
    ...(date === undefined ? {} : { date }),
  }
  return { quotation: text, from, kind: 'event', states: [text], ...said }
}

/** Read a cell of a column of states: those that have their own dates by themselves. */
const readStates = (whole: CellPart): CellStatement[] => {
  const parts = cutAt(whole, states)
  const read = parts.map(readEvent)
  const isDated = read.some(({ date }) => date !== undefined)
  if (isDated || read.length === 1) return read
  const said = parts.map(({ text }) => text)
  return [{ quotation: whole.text, from: whole.from, kind: 'event', states: said }]
}

const readBullet = async (bullet: CellPart, context: CellContext): Promise<CellStatement[]> => {
  if (bullet.text.length > longestBullet) return [textOf(bullet, 'words')]
  const event = bullet.text.length > longestState ? undefined : readEvent(bullet)
  if (event?.date !== undefined && event.status !== undefined) return [event]
  const unit = unitOfLabel(context.label)
  const level = levelWidth(bullet.text)
  // A number alone has the unit of its column, and what that is a unit of.
  if (unit !== undefined && /^\d[\d,]*(?:\.\d+)?$/.test(level)) {
    const read = await readClause({ ...bullet, text: `${bullet.text} ${unit}` }, context)
    return read.map((one) => ({
      ...one,
      quotation: bullet.text,
      ...(one.kind === 'fact' ? { remark: one.remark ?? 'unit-of-column' } : {}),
    }))
  }
  const whole = await readClause(bullet, context)
  if (whole[0]?.kind === 'change' || findQuantities(bullet.text).length < 2) return [...whole]
  const parts = cutAt(bullet, clauses)
  // One condition or another is no list of values.
  if (parts.slice(1).some(({ text }) => /^(?:或|or\b)/i.test(text))) return [...whole]
  const read: CellStatement[] = []
  for (const part of parts) read.push(...(await readClause(part, context)))
  return parts.length > 1 ? read : [...whole]
}

/**
 * Read a cell of a spec table in one language into what it says, bullet for bullet.
 *
 * Every bullet gives at least one statement, text where nothing else can be said for sure.
 */
export const readCell = async (
  text: string,
  context: CellContext,
): Promise<readonly CellStatement[]> => {
  const role = columnRoleOf(context.label)
  const whole = cutAt({ text, from: 0 }, /\s*$/g)[0]
  if (!whole) return []
  switch (role) {
    case 'announced':
    case 'control-date':
    case 'released':
      return [readDateCell(whole, role)]
    case 'control-state':
      return readStates(whole)
    case 'computed':
      return [textOf(whole, 'computed')]
    case 'foundry':
    case 'memory-type':
      return [await readNamed(whole, role)]
    case 'node':
      // “4 nm” is a class of nodes, “4N” the name of one.
      if (findQuantities(text).length === 0) return [await readNamed(whole, role)]
      break
    case 'said':
      break
  }
  const read: CellStatement[] = []
  for (const bullet of cutAt(whole, bullets)) read.push(...(await readBullet(bullet, context)))
  return read
}
