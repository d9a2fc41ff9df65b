import { z } from 'zod'

import { codedForm } from './codedForm.ts'
import type { Job, JobSegment } from './job.ts'

const segments = z
  .array(z.object({ id: z.string().max(200), print: z.string().max(40), form: z.string().max(40) }))
  .max(200)

const ticket = z.object({
  waferdesk: z.literal(1),
  story: z.string().max(100),
  source: z.number().int().positive(),
  target: z.number().int().positive(),
  sentAt: z.string().max(40),
  units: z.record(
    z.string().max(400),
    z.object({ isTodo: z.boolean(), source: segments, target: segments }),
  ),
})

/**
 * What a job says of itself: whose it is, the identity of each segment with its print and its form
 * (`codedForm`), and which units were sent because there is something to do.
 */
export type Ticket = z.output<typeof ticket>

const namesOf = (some: readonly JobSegment[]) =>
  some.map(({ id, print, coded }) => ({ id, print, form: codedForm(coded) }))

/** Write the ticket of a job. */
export const writeTicket = ({ story, source, target, sentAt, units }: Job): string =>
  JSON.stringify({
    waferdesk: 1,
    story,
    source: source.id,
    target: target.id,
    sentAt,
    units: Object.fromEntries(
      units.map((unit) => [
        unit.id,
        {
          isTodo: unit.state.state === 'initial',
          source: namesOf(unit.source),
          target: namesOf(unit.target),
        },
      ]),
    ),
  } satisfies Ticket)

/** Read the ticket of a job; nothing where it is none of ours. */
export const readTicket = (text: string): Ticket | undefined => {
  try {
    return ticket.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
