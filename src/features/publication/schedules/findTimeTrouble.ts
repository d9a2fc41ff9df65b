import { publicationMessages as messages } from '../messages.ts'
import type { Refusal } from './refusal.ts'
import { refusal } from './refusal.ts'

const longest = 10 * 366 * 86_400_000

/** Tell why nothing can be scheduled for a moment: it has passed, or is years away. */
export const findTimeTrouble = (
  {
    instant,
    local,
    zone,
  }: { readonly instant: Date; readonly local: string; readonly zone: string },
  now: Date,
): Refusal | undefined => {
  if (instant <= now) {
    const values = { instant: `${local.replace('T', ' ')} ${zone}` }
    return refusal('publication/past', messages.past, values)
  }
  const isTooFar = instant.getTime() - now.getTime() > longest
  return isTooFar ? refusal('publication/too-far', messages.tooFar) : undefined
}
