import type { PayloadRequest } from 'payload'

/** What Payload writes of a file, and would store from a request just as well. */
const ofFile = ['filesize', 'height', 'mimeType', 'thumbnailURL', 'width'] as const

type Edits = { crop?: unknown; focalPoint?: { x?: unknown; y?: unknown } }

const percent = (value: unknown): number | undefined => {
  const number = typeof value === 'string' || typeof value === 'number' ? Number(value) : NaN
  return Number.isFinite(number) ? Math.min(100, Math.max(0, Math.round(number))) : undefined
}

const focalPointOf = ({ focalPoint }: Edits): Record<string, number> => {
  const x = percent(focalPoint?.x)
  const y = percent(focalPoint?.y)
  return x === undefined || y === undefined ? {} : { focalX: x, focalY: y }
}

/**
 * Take nothing from a request that describes the file, except where its focal point is.
 *
 * A new focal point alone is noted, without writing the picture anew: our renditions are not cut,
 * and each writing costs a little of a WebP, an AVIF or a GIF.
 */
export const keepFileFields = (
  data: Readonly<Record<string, unknown>>,
  req: Pick<PayloadRequest, 'query'>,
): Record<string, unknown> => {
  const kept: Record<string, unknown> = { ...data }
  for (const name of ofFile) delete kept[name]
  const edits = req.query?.['uploadEdits']
  if (typeof edits !== 'object' || edits === null) return kept
  if (!('crop' in edits)) delete req.query['uploadEdits']
  return { ...kept, ...focalPointOf(edits) }
}
