import type { FrontMatter, FrontMatterValue } from './frontMatter.ts'
import { asText, asTexts, isMap, lookUp } from './frontMatter.ts'

const ofResources = (value: FrontMatterValue | undefined): string | undefined => {
  if (!Array.isArray(value)) return undefined
  const resource = value.find(
    (one) => isMap(one) && /cover|feature/i.test(asText(lookUp(one, 'name')) ?? ''),
  )
  return isMap(resource) ? asText(lookUp(resource, 'src')) : undefined
}

/** The address of a page's cover where front matter gives one, in the places where themes look. */
export const coverOf = (matter: FrontMatter): string | undefined => {
  for (const key of ['image', 'cover', 'featured', 'featureImage', 'featured_image', 'thumbnail']) {
    const value = lookUp(matter, key)
    const address = isMap(value) ? asText(lookUp(value, 'image', 'src', 'url')) : asText(value)
    if (address && address !== 'true' && address !== 'false') return address
  }
  return asTexts(lookUp(matter, 'images'))[0] ?? ofResources(lookUp(matter, 'resources'))
}
