import type { Tag } from 'sax'
import sax from 'sax'

import { memoryLimits } from '../entry.ts'
import { decodeChunks } from './decodeChunks.ts'
import { parseTmxDate } from './tmxDate.ts'
import { TmxRefusal } from './tmxRefusal.ts'

/** One language of a unit. */
type TmxVariant = { readonly language: string; readonly text: string }

/** A unit of a TMX file: the same in several languages. */
export type TmxUnit = {
  /** The line where it begins. */
  readonly line: number
  readonly variants: readonly TmxVariant[]
  /** When it was last changed (ISO 8601), and by whom; what the file says of all, if not of this. */
  readonly at?: string
  readonly author?: string
}

/** How deep elements may be nested: in a segment codes stand in codes. */
const deepest = 64

/** A text is read to one character more than may be kept: then it is known to be too long. */
const mostText = memoryLimits.text + 1

/** What stands in these is the notation of a tool, and no words. */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'ut'])

type Attributes = Readonly<Record<string, string | undefined>>

const momentOf = ({ changedate, creationdate }: Attributes): string | undefined =>
  parseTmxDate(changedate) ?? parseTmxDate(creationdate)

const authorOf = ({ changeid, creationid }: Attributes): string | undefined =>
  (changeid ?? creationid)?.trim().slice(0, 200) || undefined

type Open = {
  line: number
  variants: TmxVariant[]
  at: string | undefined
  author: string | undefined
}

/** Only that the file is TMX, by whatever name its DTD is found; nothing is defined in it. */
const isPlainDoctype = (doctype: string): boolean =>
  /^\s*tmx(?:\s+(?:SYSTEM|PUBLIC)\b[^[]*)?\s*$/.test(doctype)

const isKnownEncoding = (declaration: string): boolean => {
  const [, encoding = 'utf-8'] = /encoding\s*=\s*["']([^"']*)["']/.exec(declaration) ?? []
  return /^utf-?(?:8|16(?:le|be)?)$/i.test(encoding)
}

/** Lines are counted, and there are no entities but those of XML, which the types do not know. */
const options: sax.SAXOptions & { strictEntities: boolean } = {
  position: true,
  strictEntities: true,
}

/** Gathers units from what the parser tells. */
const collector = (parser: sax.SAXParser) => {
  const open: string[] = []
  let ready: TmxUnit[] = []
  let unit: Open | undefined
  let variant: { language: string; text: string } | undefined
  let isInSegment = false
  let inCode = 0
  let ofAll: Attributes = {}
  const line = () => parser.line + 1
  const addText = (text: string): void => {
    if (variant && isInSegment && inCode === 0 && variant.text.length < mostText) {
      variant.text = `${variant.text}${text}`.slice(0, mostText)
    }
  }
  const openElement = ({ name, attributes: given }: Tag): void => {
    const attributes = given as Attributes
    if (open.length === 0 && name !== 'tmx') throw new TmxRefusal('not-tmx', line(), name)
    if (open.length >= deepest) throw new TmxRefusal('too-deep', line())
    open.push(name)
    if (name === 'header') ofAll = attributes
    else if (name === 'tu') {
      const [at, author] = [momentOf(attributes), authorOf(attributes)]
      unit = { line: line(), variants: [], at, author }
    } else if (name === 'tuv' && unit) {
      // `lang` is how it was called until TMX 1.3.
      variant = { language: attributes['xml:lang'] ?? attributes['lang'] ?? '', text: '' }
      unit.at ??= momentOf(attributes)
      unit.author ??= authorOf(attributes)
    } else if (name === 'seg') isInSegment = true
    else if (isInSegment && codes.has(name)) {
      if (attributes['type'] === 'lb') addText('\n')
      inCode += 1
    }
  }
  const closeElement = (name: string): void => {
    open.pop()
    if (name === 'seg') isInSegment = false
    else if (isInSegment && codes.has(name)) inCode -= 1
    else if (name === 'tuv' && unit && variant) {
      unit.variants.push(variant)
      variant = undefined
    } else if (name === 'tu' && unit) {
      const at = unit.at ?? momentOf(ofAll)
      const author = unit.author ?? authorOf(ofAll)
      const { line: own, variants } = unit
      ready.push({ line: own, variants, ...(at ? { at } : {}), ...(author ? { author } : {}) })
      unit = undefined
    }
  }
  Object.assign(parser, {
    onerror: (error: Error) => {
      throw new TmxRefusal('broken', line(), error.message.split('\n')[0])
    },
    ondoctype: (doctype: string) => {
      if (!isPlainDoctype(doctype)) throw new TmxRefusal('doctype', line())
    },
    onprocessinginstruction: ({ name, body }: { name: string; body: string }) => {
      if (name === 'xml' && !isKnownEncoding(body)) throw new TmxRefusal('encoding', line(), body)
    },
    onopentag: openElement,
    onclosetag: closeElement,
    ontext: addText,
    oncdata: addText,
  })
  const take = (): TmxUnit[] => {
    const taken = ready
    ready = []
    return taken
  }
  return { take, line }
}

/**
 * Read a TMX file of any size (1.1 to 1.4b), unit by unit: no more of it is held than one unit and
 * the bytes that came last.
 *
 * Codes of tools (`bpt`, `ept`, `ph`, `it`, `ut`) are no words and are left out; what is highlighted
 * (`hi`) is words. A document type may name the DTD, which nobody looks up, and defines nothing:
 * there are no entities but those of XML.
 *
 * @throws TmxRefusal where it cannot be read on; the units before it have been given.
 */
export async function* readTmx(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TmxUnit> {
  const parser = sax.parser(true, options)
  const { take, line } = collector(parser)
  let refused: unknown
  const feed = (act: () => void): void => {
    try {
      act()
    } catch (error) {
      refused = error
    }
  }
  for await (const text of decodeChunks(chunks, line)) {
    feed(() => parser.write(text))
    yield* take()
    if (refused) throw refused
  }
  feed(() => parser.close())
  yield* take()
  if (refused) throw refused
}
