import type { PayloadRequest } from 'payload'

import type { ControlEvent } from '../control/controlEvent.ts'
import { readEvents } from '../control/eventStore.ts'
import { knownNow } from '../facts/knownNow.ts'
import type { AsOf } from '../facts/settleFacts.ts'
import type { ShownEvent } from '../live/shownRecords.ts'
import { statusCell } from '../live/statusCell.ts'
import type { StatusProperty } from '../live/statusProperties.ts'
import { statusProperties } from '../live/statusProperties.ts'
import { anyControlWord } from './controlWords.ts'
import type { Drifted } from './driftOfTable.ts'
import type { DriftMoment } from './driftMoment.ts'
import { driftOfTables } from './driftOfTables.ts'
import { driftOfStatus } from './driftOfStatus.ts'
import { findNamingTexts } from './findNamingTexts.ts'
import { findShownTables } from './findShownTables.ts'
import { namePattern } from './namePattern.ts'
import type { FoundDrift } from './openFound.ts'
import { openFound } from './openFound.ts'
import { readHeldSince } from './readHeldSince.ts'
import type { ChipNames } from './readNames.ts'
import { readNames } from './readNames.ts'

/** Of which status sentences speak that name no other. */
const usual = 'status.US.CN'

const isAffected = (
  { jurisdiction, destination }: StatusProperty,
  changed: readonly ControlEvent[],
): boolean =>
  changed.some(
    (event) =>
      event.status !== undefined &&
      event.jurisdiction === jurisdiction &&
      (event.destinations.length === 0 || event.destinations.includes(destination)),
  )

const inTexts = async (
  names: ChipNames,
  drifted: Omit<Drifted, 'name'>,
  property: StatusProperty,
  req: PayloadRequest,
): Promise<FoundDrift[]> => {
  const pattern = namePattern(names.all)
  const texts = await findNamingTexts(names.all, req, anyControlWord)
  return texts.map(({ text, ...post }) => {
    const own = { ...drifted, name: names.own[post.language] }
    return [post, driftOfStatus(text, post.language, pattern, own, property)]
  })
}

/** Which statuses of a chip are said otherwise today than before a change. */
const findChanged = (
  chip: number,
  changed: readonly ControlEvent[],
  held: readonly ShownEvent[],
  { before, today }: DriftMoment,
): StatusProperty[] => {
  const sayAt = (property: StatusProperty, asOf: AsOf): string =>
    statusCell(property, held, { chip, ...asOf }, 'en').text
  // What was over before today, or is to come, changes nothing of today.
  return statusProperties.filter(
    (property) =>
      isAffected(property, changed) &&
      sayAt(property, before) !== sayAt(property, { on: today, known: knownNow }),
  )
}

/** Find the articles that a change of a chip's status has overtaken; four queries at most. */
const findOf = async (
  chip: number,
  properties: readonly StatusProperty[],
  { before, today }: DriftMoment,
  req: PayloadRequest,
): Promise<FoundDrift[]> => {
  if (properties.length === 0) return []
  // A table may have been pinned long ago: all that was ever said counts.
  const events = await readEvents(chip, req)
  const keys = properties.map(({ key }) => key)
  const tables = await findShownTables([chip], keys, req)
  const names = (await readNames([chip], req)).get(chip)
  if (!names) return []
  const held = new Map<string, never>()
  const drifted = { chip, properties, facts: [], events, held, before, today }
  const said = properties.find(({ key }) => key === usual)
  return [
    ...driftOfTables(tables, names, drifted),
    ...(said ? await inTexts(names, drifted, said, req) : []),
  ]
}

/**
 * Open a task for each published article that shows, or says, something else of the export of chips
 * than follows from what is held from now on.
 *
 * Runs in the transaction that changed what is held, after it: either both are done or neither.
 *
 * @param changed the events that are held from now on, or no longer, or begin or are over today.
 */
export const raiseStatusDrift = async (
  changed: readonly ControlEvent[],
  moment: DriftMoment,
  req: PayloadRequest,
): Promise<void> => {
  const found: FoundDrift[] = []
  const chips = [...new Set(changed.flatMap((event) => event.chips))]
  if (!statusProperties.some((property) => isAffected(property, changed))) return
  const held = await readHeldSince(chips, moment.before.known, req)
  for (const chip of chips) {
    const own = changed.filter((event) => event.chips.includes(chip))
    const spoken = held.filter((event) => event.chips.includes(chip))
    const properties = findChanged(chip, own, spoken, moment)
    found.push(...(await findOf(chip, properties, moment, req)))
  }
  await openFound(found, req)
}
