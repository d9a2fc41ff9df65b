import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Message } from '../../../kernel/messages.ts'
import { databaseOf } from '../../publication/databaseOf.ts'

/** A translation that a machine proposes for segments of a post. */
export type MachineProposal = {
  readonly id: number
  /** The post that it would become a part of. */
  readonly post: number
  readonly sourceKey: string
  readonly sourcePrint: string
  readonly text: string
  /** What the editor has for it, where it is more than words: formatting, links, mentions. */
  readonly children: readonly unknown[] | null
  /** What whoever takes it should look at first. */
  readonly doubts: readonly Message[]
  readonly protocol: string
  readonly model: string
  readonly cost: number
  readonly currency: string
  /** ISO 8601. */
  readonly at: string
}

/** A proposal that is yet to be stored. */
export type NewProposal = Omit<MachineProposal, 'at' | 'id'> & { readonly sourceText: string }

const doubts = z.array(z.object({ en: z.string(), 'zh-TW': z.string() }))

type Row = Omit<MachineProposal, 'at' | 'cost' | 'doubts'> & {
  readonly cost: string
  readonly at: string
  readonly doubts: unknown
}

const columns = sql`id, post_id as post, source_key as "sourceKey", source_print as "sourcePrint",
  text, children, doubts, protocol, model, cost, currency,
  to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`

const proposalOf = (row: Row): MachineProposal => ({
  ...row,
  cost: Number(row.cost),
  doubts: doubts.parse(row.doubts),
})

/** Read the proposals for posts that nobody has taken or dismissed, the newest first. */
export const readProposals = async (
  posts: readonly number[],
  req: PayloadRequest,
): Promise<MachineProposal[]> => {
  if (posts.length === 0) return []
  const database = await databaseOf(req)
  const ids = sql.join(
    posts.map((id) => sql`${id}`),
    sql`, `,
  )
  const { rows } = await database.execute<Row>(sql`
    select ${columns} from translation_proposals
    where post_id in (${ids}) and state = 'open' order by updated_at desc limit 2000`)
  return rows.map(proposalOf)
}

/**
 * Store a proposal, in the place of what the same model proposed for the same segments; what was
 * taken or dismissed stays as a record.
 */
export const storeProposal = async (
  proposal: NewProposal,
  req: PayloadRequest,
): Promise<MachineProposal> => {
  const database = await databaseOf(req)
  const { post, sourceKey, sourcePrint, sourceText, text, children } = proposal
  const { protocol, model, cost } = proposal
  await database.execute(sql`
    delete from translation_proposals where post_id is null or (state = 'open'
      and post_id = ${post} and source_key = ${sourceKey} and source_print <> ${sourcePrint}
      and protocol = ${protocol} and model = ${model})`)
  const { rows } = await database.execute<Row>(sql`
    insert into translation_proposals (post_id, source_key, source_print, source_text, text, children, doubts,
      protocol, model, cost, currency, asked_by_id)
    values (${post}, ${sourceKey}, ${sourcePrint}, ${sourceText}, ${text},
      ${children && JSON.stringify(children)}::jsonb,
      ${JSON.stringify(proposal.doubts)}::jsonb, ${protocol}, ${model}, ${cost},
      ${proposal.currency}, ${req.user?.id ?? null})
    on conflict (post_id, source_key, source_print, protocol, model) where state = 'open'
    do update set text = excluded.text, children = excluded.children, doubts = excluded.doubts, cost = excluded.cost,
      currency = excluded.currency, source_text = excluded.source_text,
      asked_by_id = excluded.asked_by_id, updated_at = now()
    returning ${columns}`)
  return proposalOf(rows[0]!)
}

/** What becomes of a proposal. */
export type Decision = 'accepted' | 'dismissed'

/** Note what somebody has decided about a proposal; tells whether it was still open. */
export const decideProposal = async (
  post: number,
  id: number,
  decision: Decision,
  req: PayloadRequest,
): Promise<boolean> => {
  const database = await databaseOf(req)
  const { rows } = await database.execute(sql`
    update translation_proposals
    set state = ${decision}, decided_by_id = ${req.user?.id ?? null}, decided_at = now(),
      updated_at = now()
    where id = ${id} and post_id = ${post} and state = 'open' returning id`)
  return rows.length === 1
}
