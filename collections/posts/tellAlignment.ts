import type { PayloadRequest } from 'payload'

import { readAlignment } from '../../src/features/bilingual/alignment/readAlignment.ts'
import type { Refusal } from '../../src/features/bilingual/refusal.ts'
import type { SharedView } from '../../src/features/bilingual/shared/readShared.ts'
import { viewShared } from '../../src/features/bilingual/shared/readShared.ts'
import type { CheckedAlignment } from '../../src/features/bilingual/terms/addTermDoubts.ts'
import { addTermDoubts } from '../../src/features/bilingual/terms/addTermDoubts.ts'
import type { Result } from '../../src/kernel/result.ts'
import { ok } from '../../src/kernel/result.ts'
import { languageOf } from '../languageOf.ts'

/** A story as the server tells it. */
export type ToldAlignment = CheckedAlignment & {
  /** In what the two languages are filed differently. */
  readonly shared: readonly SharedView[]
}

/** Tell which segments of a story's two languages belong together, and what is doubtful about them. */
export const tellAlignment = async (
  id: number,
  req: PayloadRequest,
): Promise<Result<ToldAlignment, Refusal>> => {
  const read = await readAlignment(id, req)
  if (!read.ok) return read
  const checked = await addTermDoubts(read.value, req)
  const shared = await viewShared(read.value, languageOf(req), req)
  return ok({ ...checked, shared })
}
