import type { PayloadRequest } from 'payload'

import type { TranslationService } from '../../../kernel/translationService.ts'
import type { MachineProposal } from './proposalStore.ts'
import { readProposals } from './proposalStore.ts'
import { serviceOf } from './serviceOf.ts'

/** What the desk sees of machine translation for a story. */
export type MachineView = {
  /** Nothing where it is off: then nothing of it is shown. */
  readonly service: Pick<TranslationService, 'currency' | 'model' | 'protocol'> | null
  /** For both posts, the newest first; outdated ones too. */
  readonly proposals: readonly MachineProposal[]
}

/** The posts of the story that a post belongs to, by their numbers: as far as somebody may read. */
const postsOf = async (post: number, req: PayloadRequest): Promise<number[]> => {
  const shared = {
    collection: 'posts',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  } as const
  const asked = await req.payload.find({
    ...shared,
    where: { id: { equals: post } },
    select: { translationKey: true },
  })
  const translationKey = asked.docs[0]?.translationKey
  if (!translationKey) return []
  const { docs } = await req.payload.find({
    ...shared,
    where: { translationKey: { equals: translationKey } },
    select: { language: true },
  })
  return docs.map(({ id }) => id)
}

/** Show what machines have proposed for the story of a post, and whether they may be asked. */
export const readMachine = async (post: number, req: PayloadRequest): Promise<MachineView> => {
  const service = serviceOf(req.payload)
  if (!service) return { service: null, proposals: [] }
  const { currency, model, protocol } = service
  const proposals = await readProposals(await postsOf(post, req), req)
  return { service: { currency, model, protocol }, proposals }
}
