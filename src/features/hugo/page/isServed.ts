import type { FrontMatter } from './frontMatter.ts'
import { asText, isMap, lookUp } from './frontMatter.ts'

/**
 * Tell whether Hugo gives a page an address of its own.
 *
 * A headless bundle has none, nor has a page whose `build` (older: `_build`) says that it is not
 * rendered: they are there for other pages.
 */
export const isServed = (matter: FrontMatter): boolean => {
  const build = lookUp(matter, 'build', '_build')
  const render = isMap(build) ? (asText(lookUp(build, 'render')) ?? 'always') : 'always'
  const isHeadless = asText(lookUp(matter, 'headless'))?.toLowerCase() === 'true'
  return !isHeadless && /^(?:always|true)$/i.test(render)
}
