import type { FieldHook } from 'payload'

import { readVideoAddress } from '../../../src/content/readVideoAddress.ts'

/** Take player, id and start out of an address that was pasted where the id belongs. */
export const takeVideoAddress: FieldHook = ({ value, siblingData }) => {
  const video = typeof value === 'string' ? readVideoAddress(value) : undefined
  if (!video) return value
  siblingData['provider'] = video.provider
  if (video.startSeconds !== undefined) siblingData['startSeconds'] = video.startSeconds
  return video.videoId
}
