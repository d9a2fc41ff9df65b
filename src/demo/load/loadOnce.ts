import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Locale } from '../../kernel/locale.ts'
import type { Filled, Run } from './run.ts'

/** Gives a request in one language; all requests of one document share its transaction. */
export type RequestIn = (locale: Locale) => Promise<PayloadRequest>

const register = 'payload-kv'

/**
 * Make a document, unless this database's demonstration had it once.
 *
 * The note that it was made is written in the same transaction, so a run that breaks off leaves
 * either both or neither; a document that an editor has deleted or renamed is not made again.
 */
export const loadOnce = async (
  run: Run,
  collection: Filled,
  key: string,
  make: (requestIn: RequestIn) => Promise<number>,
): Promise<void> => {
  const { payload, ids, created, report } = run
  const name = `${collection}/${key}`
  const noted = await payload.db.findOne<{ id: number; data?: { id?: number } }>({
    collection: register,
    where: { key: { equals: `demo:${name}` } },
    req: {},
  })
  if (noted?.data?.id !== undefined) {
    ids.set(name, noted.data.id)
    report()
    return
  }
  const transactionID = (await payload.db.beginTransaction()) ?? undefined
  if (transactionID === undefined) throw new Error('the demonstration needs transactions')
  try {
    const id = await make((locale) => createLocalReq({ locale, req: { transactionID } }, payload))
    await payload.db.create({
      collection: register,
      data: { key: `demo:${name}`, data: { id } },
      req: { transactionID },
    })
    await payload.db.commitTransaction(transactionID)
    ids.set(name, id)
    created[collection] += 1
    report()
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}
