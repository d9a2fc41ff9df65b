import type { PayloadRequest } from 'payload'

import { sayProblem } from '../../../../kernel/problem.ts'
import { approveEvent } from '../approveEvent.ts'
import type { ControlEvent } from '../controlEvent.ts'
import { proposeEvent } from '../proposeEvent.ts'
import type { ShippedEvent } from './shippedEvent.ts'

/** What a shipped event names, by the newsroom's ids. */
type Grounds = {
  readonly source: number
  readonly rule: number | undefined
  readonly chips: readonly number[]
}

/**
 * Hold a shipped event, or complete it by chips that came since; gives its id, or `undefined` where
 * there is nothing to do: what was brought along once is the desk's own from then on.
 *
 * @param known the last version that was brought along.
 * @throws Error where the event is none: a mistake of the product.
 */
export const keepEvent = async (
  { key, ...event }: ShippedEvent,
  { source, rule, chips }: Grounds,
  known: ControlEvent | undefined,
  reason: string,
  req: PayloadRequest,
): Promise<number | undefined> => {
  const came = chips.filter((chip) => !known?.chips.includes(chip))
  // Whatever somebody has corrected or disputed since is not touched.
  if (known && (known.state !== 'approved' || came.length === 0)) return undefined
  const statement = {
    ...event,
    destinations: [...event.destinations],
    source,
    rule,
    chips: [...(known?.chips ?? []), ...came],
    replaces: known?.id,
  }
  const proposed = await proposeEvent(statement, req, key)
  const result = proposed.ok
    ? await approveEvent(proposed.value, known ? { reason } : {}, req)
    : proposed
  if (!result.ok) throw new Error(`${key}: ${sayProblem(result.problem, 'en')}`)
  return result.value
}
