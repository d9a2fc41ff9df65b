import type { Payload, PayloadRequest } from 'payload'
import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload'

import type { Problem } from '../../../../kernel/problem.ts'
import { readConcepts } from '../readConcepts.ts'
import { dataOfConcept } from '../storedConcept.ts'
import type { TermsPlan } from './planTerms.ts'
import { planTerms } from './planTerms.ts'
import type { ReadFile } from './readConcept.ts'

/** What an import of terms has done, or would do. */
export type TermsReport = {
  readonly counts: Readonly<Record<'created' | 'updated' | 'unchanged', number>>
  readonly problems: readonly Problem[]
}

/** How an import of terms goes. */
export type TermsImport = {
  readonly where: string
  readonly dryRun?: boolean
  readonly progress?: (done: number, total: number) => void
  /** Of a person, who may then only do what that person may. Without it the newsroom itself acts. */
  readonly req?: PayloadRequest
}

const apply = async (
  payload: Payload,
  { create, update }: TermsPlan,
  { progress, req: person }: Pick<TermsImport, 'progress' | 'req'>,
): Promise<void> => {
  const req = await createLocalReq(person?.user ? { user: person.user } : {}, payload)
  const shared = { collection: 'terms', depth: 0, overrideAccess: !person, req } as const
  const total = create.length + update.length
  let done = 0
  const isOurs = await initTransaction(req)
  try {
    for (const concept of create) {
      await payload.create({ ...shared, data: dataOfConcept(concept) })
      progress?.((done += 1), total)
    }
    for (const { id, concept } of update) {
      await payload.update({ ...shared, id, data: dataOfConcept(concept) })
      progress?.((done += 1), total)
    }
    if (isOurs) await commitTransaction(req)
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/**
 * Bring a file of terms into the termbase, in one transaction: all of it, or nothing.
 *
 * The command line and the demonstration act for the newsroom itself, the admin panel for a person.
 */
export const importTerms = async (
  payload: Payload,
  file: ReadFile,
  { where, dryRun = false, progress, req }: TermsImport,
): Promise<TermsReport> => {
  const plan = planTerms(file, await readConcepts(payload, req), where)
  if (!dryRun) await apply(payload, plan, { progress, req })
  const { create, update, unchanged, problems } = plan
  return { counts: { created: create.length, updated: update.length, unchanged }, problems }
}
