import type { PayloadRequest } from 'payload'
import { z } from 'zod'

const id = z.coerce.number().int().positive().max(2_147_483_647)

/** The document that an address names; 0, which none has, where it names none. */
export const idOf = (req: PayloadRequest): number => id.safeParse(req.routeParams?.['id']).data ?? 0
