import { pictureLimits } from '../../../content/pictures/pictureLimits.ts'
import { readBitmap } from '../../../content/pictures/readBitmap.ts'
import { sanitizeSvg } from '../../../content/pictures/svg/sanitizeSvg.ts'
import type { FetchedPicture } from './fetchPicture.ts'

/** Tell whether media would take a picture, by reading it to its end as media does. */
export const isSoundPicture = async ({ bytes, format }: FetchedPicture): Promise<boolean> => {
  if (format !== 'svg') return (await readBitmap(bytes, format)).ok
  return (
    bytes.length <= pictureLimits.svgBytes && sanitizeSvg(new TextDecoder('utf-8').decode(bytes)).ok
  )
}
