import type { Payload } from 'payload'
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
}

const apply = async (
  payload: Payload,
  { create, update }: TermsPlan,
  progress: TermsImport['progress'],
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const total = create.length + update.length
  let done = 0
  const isOurs = await initTransaction(req)
  try {
    for (const concept of create) {
      await payload.create({ collection: 'terms', data: dataOfConcept(concept), depth: 0, req })
      progress?.((done += 1), total)
    }
    for (const { id, concept } of update) {
      await payload.update({ collection: 'terms', id, data: dataOfConcept(concept), depth: 0, req })
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
 * For the command line and the demonstration, which act for the newsroom itself.
 */
export const importTerms = async (
  payload: Payload,
  file: ReadFile,
  { where, dryRun = false, progress }: TermsImport,
): Promise<TermsReport> => {
  const plan = planTerms(file, await readConcepts(payload), where)
  if (!dryRun) await apply(payload, plan, progress)
  const { create, update, unchanged, problems } = plan
  return { counts: { created: create.length, updated: update.length, unchanged }, problems }
}
