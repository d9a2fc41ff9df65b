import type { QualifiedTag } from 'sax'
import sax from 'sax'

/** An element with what stands in it. */
export type XmlElement = {
  /** Its name without a prefix. */
  readonly name: string
  readonly namespace: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Text and elements in the order in which they stand; neighbouring texts are one. */
  readonly content: readonly (string | XmlElement)[]
  /** All text in it, also that of the elements in it. */
  readonly text: string
  /** The line where it begins. */
  readonly line: number
}

type Open = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: XmlElement[]
  content: (string | XmlElement)[]
}

/** Why a document was not read to its end. */
export class XmlRefusal extends Error {
  readonly reason: 'broken' | 'doctype' | 'too-deep'
  readonly line: number

  constructor(reason: XmlRefusal['reason'], line: number, message = '') {
    super(message)
    this.reason = reason
    this.line = line
  }
}

/** How deep elements may be nested. */
export const deepestElement = 32

const attributesOf = (tag: QualifiedTag): Record<string, string> =>
  Object.fromEntries(Object.values(tag.attributes).map(({ name, value }) => [name, value]))

/**
 * Read XML, and hand over each element of a name as soon as it is whole; none is kept.
 *
 * A document type declaration is refused, so no entity is defined, and none is looked up.
 *
 * @throws XmlRefusal for what is not well-formed, too deep, or has a document type.
 */
export const readXml = (
  xml: string,
  wanted: string,
  take: (element: XmlElement) => void,
  judgeRoot: (root: Pick<XmlElement, 'name' | 'namespace' | 'attributes' | 'line'>) => void,
): void => {
  const reader = sax.parser(true, { xmlns: true, position: true })
  const lineNow = () => reader.line + 1
  const open: Open[] = []
  let inWanted = 0
  const addText = (text: string): void => {
    const element = open.at(-1)
    if (inWanted === 0 || !element) return
    element.text += text
    const last = element.content.length - 1
    if (typeof element.content[last] === 'string') element.content[last] += text
    else element.content.push(text)
  }
  const openElement = (tag: QualifiedTag): void => {
    const element: Open = {
      name: tag.local,
      namespace: tag.uri,
      attributes: attributesOf(tag),
      children: [],
      content: [],
      text: '',
      line: lineNow(),
    }
    if (open.length === 0) judgeRoot(element)
    if (open.length >= deepestElement) throw new XmlRefusal('too-deep', lineNow())
    if (element.name === wanted) inWanted += 1
    open.push(element)
  }
  const closeElement = (): void => {
    const element = open.pop()
    if (!element) return
    if (element.name === wanted) {
      inWanted -= 1
      take(element)
      return
    }
    const parent = open.at(-1)
    if (inWanted === 0 || !parent) return
    parent.children.push(element)
    parent.content.push(element)
    parent.text += element.text
  }
  Object.assign(reader, {
    onerror: (error: Error) => {
      throw new XmlRefusal('broken', lineNow(), error.message.split('\n')[0])
    },
    ondoctype: () => {
      throw new XmlRefusal('doctype', lineNow())
    },
    onopentag: openElement,
    onclosetag: closeElement,
    ontext: addText,
    oncdata: addText,
  })
  reader.write(xml.replace(/^\ufeff/, '')).close()
}
