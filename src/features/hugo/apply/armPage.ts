import type { Payload } from 'payload'

import { sayProblem } from '../../../kernel/problem.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Asker } from '../../publication/schedules/armSchedule.ts'
import { armSchedule } from '../../publication/schedules/armSchedule.ts'
import type { Action } from '../../publication/schedules/schedule.ts'
import { sayInstant } from '../../publication/sayInstant.ts'
import { hugoProblem } from '../hugoProblem.ts'
import type { PageFacts } from '../page/pageFacts.ts'

/** Who answers for what an import schedules, and on whose clock it is shown. */
export type Scheduling = { readonly asker: Asker; readonly zone: string }

/**
 * Schedule what a page's dates promise: that it appears, that it goes.
 *
 * @returns what could not be scheduled, and why.
 */
export const armPage = async (
  payload: Payload,
  post: number,
  { path, appearsAt, expiresAt }: PageFacts,
  { asker, zone }: Scheduling,
): Promise<Problem[]> => {
  const problems: Problem[] = []
  const arm = async (action: Action, moment: string | undefined) => {
    if (moment === undefined) return
    const instant = new Date(moment)
    const local = sayInstant(instant, zone).replace(' ', 'T')
    const order = { post, action, at: { instant, local, zone } }
    const armed = await armSchedule(payload, order, asker)
    // A run that was killed may have armed it before.
    if (armed.ok || armed.problem.code === 'publication/already-scheduled') return
    const reason = sayProblem(armed.problem, asker.language)
    problems.push(hugoProblem('not-scheduled', path, { reason }))
  }
  await arm('publish', appearsAt)
  await arm('withdraw', expiresAt)
  return problems
}

/** Tell whether a page's dates promise something that is still to come. */
export const isTimed = ({ appearsAt, expiresAt }: PageFacts): boolean =>
  appearsAt !== undefined || expiresAt !== undefined
