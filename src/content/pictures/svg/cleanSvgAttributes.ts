import { cleanSvgDeclarations } from './cleanSvgStyle.ts'
import { isSafeSvgValue } from './cleanSvgValue.ts'
import { svgAttributes, svgProperties } from './svgNames.ts'

const within = /^#[\w.:-]+$/
const raster = /^data:image\/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\s]+$/

const cleanOne = (element: string, name: string, value: string): string | undefined => {
  if (name === 'href') {
    return (element === 'image' ? raster : within).test(value) ? value : undefined
  }
  if (name === 'style') return cleanSvgDeclarations(value) || undefined
  if (!svgAttributes.has(name) && !svgProperties.has(name)) return undefined
  return name.startsWith('aria-') || isSafeSvgValue(value) ? value : undefined
}

/** Keep the attributes of an element that draw, and drop those that act, load or lead away. */
export const cleanSvgAttributes = (
  element: string,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> => {
  const kept = new Map<string, string>()
  for (const [given, value] of Object.entries(attributes)) {
    const name = given === 'xlink:href' ? 'href' : given
    const cleaned = cleanOne(element, name, value)
    if (cleaned !== undefined) kept.set(name, cleaned)
  }
  return kept
}
