import type { PayloadRequest } from 'payload'

import { idOf } from './idOf.ts'
import type { Run } from './run.ts'

/** Make a request one of the demonstration's editor, who proposes and approves what it begins with. */
export const editorIn = async (run: Run, request: PayloadRequest): Promise<PayloadRequest> => {
  const id = idOf(run, 'users', 'editor')
  const found = await run.payload.findByID({ collection: 'users', id })
  return Object.assign(request, { user: { ...found, collection: 'users' as const } })
}
