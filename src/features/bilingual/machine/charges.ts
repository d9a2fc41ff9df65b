import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'
import { say } from '../../../kernel/messages.ts'
import type { TranslationService } from '../../../kernel/translationService.ts'
import { databaseOf } from '../../publication/databaseOf.ts'
import { deskTimeZone } from '../../publication/deskTimeZone.ts'
import { inTransaction } from '../../publication/inTransaction.ts'
import { readerOf } from '../readerOf.ts'
import type { Units } from './machine.ts'
import type { MachineRefusal } from './machineRefusal.ts'
import { machineRefusal } from './machineRefusal.ts'
import { machineMessages } from './messages.ts'
import { sayAmount } from './sayAmount.ts'

/** What units cost, in the currency of the service. */
export const costOf = ({ price }: TranslationService, { input, output }: Units): number =>
  (input * price.input + output * price.output) / 1_000_000

/** What a run is charged to. */
export type Payer = { readonly run: string; readonly post: number }

type Spent = { readonly run: string; readonly day: string; readonly month: string }

/** Only one process at a time adds to what is spent. */
const lockNumber = 7_253_190_011

const readSpent = async (
  run: string,
  { currency }: TranslationService,
  req: PayloadRequest,
): Promise<Record<keyof Spent, number>> => {
  const database = await databaseOf(req)
  const zone = deskTimeZone(req.payload)
  const { rows } = await database.execute<Spent>(sql`
    with bounds as (
      select date_trunc('day', now() at time zone ${zone}) at time zone ${zone} as day,
        date_trunc('month', now() at time zone ${zone}) at time zone ${zone} as month)
    select
      coalesce(sum(amount) filter (where run = ${run}), 0) as run,
      coalesce(sum(amount) filter (where created_at >= day), 0) as day,
      coalesce(sum(amount) filter (where created_at >= month), 0) as month
    from translation_charges, bounds
    where created_at >= least(month, now() - interval '1 day') and currency = ${currency}`)
  const [spent] = rows
  return {
    run: Number(spent?.run ?? 0),
    day: Number(spent?.day ?? 0),
    month: Number(spent?.month ?? 0),
  }
}

const periods = {
  run: machineMessages.perRun,
  day: machineMessages.perDay,
  month: machineMessages.perMonth,
} as const

/** Tell whether an amount still fits under every ceiling, or which it would break. */
const refuseAmount = (
  amount: number,
  spent: Record<keyof Spent, number>,
  { ceilings, currency }: TranslationService,
  req: PayloadRequest,
): MachineRefusal | undefined => {
  for (const period of ['run', 'day', 'month'] as const) {
    if (spent[period] + amount <= ceilings[period]) continue
    return machineRefusal('ceiling', {
      spent: sayAmount(spent[period]),
      ceiling: sayAmount(ceilings[period]),
      needed: sayAmount(amount),
      period: say(periods[period], readerOf(req.i18n)),
      currency,
    })
  }
  return undefined
}

/**
 * Put aside what a question may cost at the most, before it leaves; refused where that might break a
 * ceiling. What a process has put aside and not settled before it died stays spent.
 *
 * @returns the number of the charge.
 */
export const reserveCharge = async (
  amount: number,
  { run, post }: Payer,
  service: TranslationService,
  req: PayloadRequest,
): Promise<Result<number, MachineRefusal>> =>
  await inTransaction(req.payload, { user: req.user }, async (own) => {
    const database = await databaseOf(own)
    await database.execute(sql`select pg_advisory_xact_lock(${lockNumber})`)
    const refused = refuseAmount(amount, await readSpent(run, service, own), service, req)
    if (refused) return fail(refused)
    const { rows } = await database.execute<{ id: number }>(sql`
      insert into translation_charges (run, post_id, user_id, protocol, model, amount, currency)
      values (${run}, ${post}, ${req.user?.id ?? null}, ${service.protocol}, ${service.model},
        ${amount}, ${service.currency})
      returning id`)
    return ok(rows[0]!.id)
  })

/** Put what a question has cost in the place of what was put aside for it. */
export const settleCharge = async (
  id: number,
  amount: number,
  req: PayloadRequest,
): Promise<void> => {
  const database = await databaseOf(req)
  await database.execute(sql`
    update translation_charges set amount = ${amount}, settled_at = now(), updated_at = now()
    where id = ${id}`)
}

/** How many questions one person may have answered within a minute, and how many runs at once. */
const mostQuestions = 120
const mostRuns = 3

/** Refuse somebody who asks for more than anybody reads. */
export const refuseHaste = async (req: PayloadRequest): Promise<MachineRefusal | undefined> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute<{ questions: string; runs: string }>(sql`
    select count(*) filter (where created_at >= now() - interval '1 minute') as questions,
      count(distinct run) filter (where settled_at is null) as runs
    from translation_charges
    where user_id = ${req.user?.id ?? null} and created_at >= now() - interval '5 minutes'`)
  const isHasty =
    Number(rows[0]?.questions ?? 0) >= mostQuestions || Number(rows[0]?.runs ?? 0) >= mostRuns
  return isHasty ? machineRefusal('too-many', { seconds: 60 }) : undefined
}
