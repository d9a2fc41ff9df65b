import type { FrontMatter, FrontMatterValue } from '../page/frontMatter.ts'
import { asText, asTexts, isMap, lookUp } from '../page/frontMatter.ts'
import type { MatterChange } from './matter/matterChange.ts'

const places = ['image', 'cover', 'featured', 'featureImage', 'featured_image', 'thumbnail']

/** Put another address where a map gives one, under the name that it has there. */
const inMap = (map: FrontMatter, address: string): FrontMatterValue => {
  const name = ['image', 'src', 'url'].find((key) => lookUp(map, key) !== undefined) ?? 'image'
  const written = Object.keys(map).find((key) => key.toLowerCase() === name) ?? name
  return { ...map, [written]: address }
}

/**
 * Tell what has to change in front matter for another cover, in the place where it gives the old
 * one; a page that gave none names it among `images`, as Hugo's own templates look for it.
 */
export const coverChanges = (matter: FrontMatter, address: string | undefined): MatterChange[] => {
  for (const key of places) {
    const value = lookUp(matter, key)
    if (value === undefined || ['true', 'false'].includes(asText(value) ?? '')) continue
    if (address === undefined) return [{ keys: [key], value: undefined }]
    return [{ keys: [key], value: isMap(value) ? inMap(value, address) : address }]
  }
  const [, ...others] = asTexts(lookUp(matter, 'images'))
  const images = address === undefined ? others : [address, ...others]
  return [{ keys: ['images'], value: images.length > 0 ? images : undefined }]
}
