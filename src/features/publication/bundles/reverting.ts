import type { PayloadRequest } from 'payload'

const key = 'waferdeskReverting'

/** Put into a request's context while it takes a bundle back. */
export const revertingContext = (bundle: number): Record<string, unknown> => ({ [key]: bundle })

/** Tell which bundle a request takes back; `undefined` if it is an ordinary one. */
export const revertOf = (req: Pick<PayloadRequest, 'context'>): number | undefined =>
  req.context[key] as number | undefined
