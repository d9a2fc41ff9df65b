import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const id = z.coerce.number().int().positive().max(2_147_483_647)

/** The post that an address names; 0, which no post has, where it names none. */
export const postIdOf = (req: PayloadRequest): number =>
  id.safeParse(req.routeParams?.['id']).data ?? 0
