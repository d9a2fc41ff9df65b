import { isSafeSvgValue } from './cleanSvgValue.ts'
import { svgProperties } from './svgNames.ts'

/** Keep the declarations of a style that say how something looks, and drop the others. */
export const cleanSvgDeclarations = (style: string): string =>
  style
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':')
      const property = declaration.slice(0, colon).trim().toLowerCase()
      const value = declaration.slice(colon + 1).trim()
      const isKept =
        colon > 0 && value !== '' && svgProperties.has(property) && isSafeSvgValue(value)
      return isKept ? [`${property}:${value}`] : []
    })
    .join(';')

const withoutComments = (sheet: string): string =>
  sheet
    .split('/*')
    .map((part, index) => (index === 0 ? part : part.split('*/').slice(1).join(' ')))
    .join(' ')

/**
 * Keep the plain rules of a style sheet.
 *
 * A sheet with an at-rule, an escape or a tag is dropped as a whole: what such a sheet means cannot
 * be told without the browser that it is meant for.
 */
export const cleanSvgStyleSheet = (sheet: string): string => {
  const plain = withoutComments(sheet)
  if (/[@\\<]/.test(plain)) return ''
  return plain
    .split('}')
    .flatMap((rule) => {
      const [selector = '', body = '', ...nested] = rule.split('{')
      const declarations = nested.length === 0 ? cleanSvgDeclarations(body) : ''
      const isKept = /^[\w\s.#,>*:()+~-]+$/.test(selector) && declarations !== ''
      return isKept ? [`${selector.trim()}{${declarations}}`] : []
    })
    .join('')
}
