import type { PayloadRequest } from 'payload'

import { canEnterAdmin } from '../../../policies/canEnterAdmin.ts'
import { compileTermbase } from './find/compileTermbase.ts'
import type { Termbase } from './find/termbase.ts'
import { readConcepts } from './readConcepts.ts'

/** Read the termbase as it is in force now; an empty one for those who may not read terms. */
export const readTermbase = async (req: PayloadRequest): Promise<Termbase> => {
  const stored = canEnterAdmin(req.user) ? await readConcepts(req.payload, req) : []
  const today = new Date().toISOString().slice(0, 10)
  return compileTermbase(
    stored.map(({ concept }) => concept),
    today,
  )
}
