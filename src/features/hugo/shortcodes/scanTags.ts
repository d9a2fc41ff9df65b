/** Where an argument stands in a text: all of it, and its value alone. */
type ArgumentPlace = { readonly start: number; readonly value: number; readonly end: number }

/** A shortcode's tag in a text, from `start` to `end`. */
export type ShortcodeTag = {
  readonly kind: 'open' | 'close' | 'self-closing'
  readonly start: number
  readonly end: number
  readonly name: string
  readonly positional: readonly string[]
  readonly named: ReadonlyMap<string, string>
  /** Where its arguments stand, by position or name; of a name that comes twice the last. */
  readonly places: ReadonlyMap<string | number, ArgumentPlace>
  /** Where a further argument can stand. */
  readonly argumentsEnd: number
}

/** Something between the delimiters that is no tag: an escaped one, or a mistake. */
export type OtherTag =
  | {
      readonly kind: 'escaped'
      readonly start: number
      readonly end: number
      readonly text: string
    }
  | {
      readonly kind: 'broken'
      readonly start: number
      readonly end: number
      readonly reason: string
    }

const space = /\s*/y
const name = /[\p{L}\p{N}_][\p{L}\p{N}_\-/.]*/uy
const toSpace = /\S{1,2000}/y
const bare = /[\p{L}\p{N}_.-]+/uy
const quoted = /"((?:[^"\\\n]|\\.)*)"/y
const escapedQuoted = /\\"((?:[^"\\\n]|\\(?!"))*)\\"/y
const raw = /`([^`]*)`/y

// Tags that never close would otherwise be read to the end of the text, each of them.
const mostArguments = 100
const mostBare = 4000

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

type Value = { value: string; end: number }

// Hugo drops every backslash of a value in which a quote is escaped, and none of another.
const unescape = (value: string): string =>
  value.includes('\\"') ? value.replaceAll('\\', '') : value

/** Read what stands in quotes or back quotes. */
const readQuoted = (text: string, at: number): Value | undefined => {
  const inQuotes = match(quoted, text, at)
  if (inQuotes) return { value: unescape(inQuotes[1]!), end: quoted.lastIndex }
  const inEscaped = match(escapedQuoted, text, at)
  if (inEscaped) return { value: inEscaped[1]!, end: escapedQuoted.lastIndex }
  const inTicks = match(raw, text, at)
  return inTicks ? { value: inTicks[1]!, end: raw.lastIndex } : undefined
}

/** Read a positional argument, or a name; one backslash before a bare one is dropped. */
const readArgument = (text: string, at: number): Value | undefined => {
  const inQuotes = readQuoted(text, at)
  if (inQuotes) return inQuotes
  const from = text[at] === '\\' ? at + 1 : at
  const word = match(bare, text, from)
  return word ? { value: word[0], end: bare.lastIndex } : undefined
}

/** Read the value of a name: a bare one goes on to the next white space, whatever it holds. */
const readNamed = (text: string, at: number): Value | undefined => {
  const inQuotes = readQuoted(text, at)
  if (inQuotes) return inQuotes
  if (/^["`\\]/.test(text[at] ?? '')) return undefined
  const word = match(toSpace, text, at)
  return word ? { value: word[0], end: toSpace.lastIndex } : undefined
}

const readTag = (text: string, start: number): ShortcodeTag | OtherTag => {
  const right = text[start + 2] === '<' ? '>}}' : '%}}'
  const skip = (from: number) => from + match(space, text, from)![0].length
  const broken = (reason: string, end = start + 3): OtherTag => ({
    kind: 'broken',
    start,
    end,
    reason,
  })
  let at = skip(start + 3)
  const closes = text[at] === '/'
  if (closes) at = skip(at + 1)
  const called = match(name, text, at)
  if (!called) return broken('no name')
  const nameEnd = name.lastIndex
  at = skip(nameEnd)
  const positional: string[] = []
  const named = new Map<string, string>()
  const places = new Map<string | number, ArgumentPlace>()
  let argumentsEnd = nameEnd
  let [count, bareLength] = [0, 0]
  for (;;) {
    const isSelfClosing = text[at] === '/' && text.startsWith(right, skip(at + 1))
    const end = isSelfClosing ? skip(at + 1) : at
    if (text.startsWith(right, end)) {
      const kind = closes ? 'close' : isSelfClosing ? 'self-closing' : 'open'
      const found = { name: called[0], positional, named, places, argumentsEnd }
      return { kind, start, end: end + right.length, ...found }
    }
    if (at >= text.length) return broken('never closed')
    if (count >= mostArguments || bareLength > mostBare) return broken('too many arguments')
    count += 1
    const isQuoted = text[at] === '"' || text[at] === '`'
    const first = readArgument(text, at)
    if (first === undefined) return broken(`unexpected ${JSON.stringify(text[at])}`)
    const begun = at
    at = skip(first.end)
    if (text[at] !== '=' || isQuoted) {
      if (named.size > 0) return broken('named and positional arguments mixed')
      places.set(positional.length, { start: begun, value: begun, end: first.end })
      argumentsEnd = first.end
      positional.push(first.value)
      continue
    }
    if (positional.length > 0) return broken('named and positional arguments mixed')
    const second = readNamed(text, skip(at + 1))
    if (second === undefined) return broken(`no value for ${first.value}`)
    places.set(first.value, { start: begun, value: skip(at + 1), end: second.end })
    argumentsEnd = second.end
    named.set(first.value, second.value)
    if (!/["`\\]/.test(text[second.end - 1] ?? '')) bareLength += second.value.length
    at = skip(second.end)
  }
}

/**
 * Find every shortcode tag of a text, by the grammar of Hugo's own lexer.
 *
 * Knows nothing of Markdown: shortcodes run inside code, links and tables as well. What begins
 * like a tag and is none is `broken`; Hugo refuses to build such a page.
 */
export const scanTags = (text: string): (ShortcodeTag | OtherTag)[] => {
  const tags: (ShortcodeTag | OtherTag)[] = []
  const unended = new Set<string>()
  for (let at = text.indexOf('{{'); at >= 0; at = text.indexOf('{{', at)) {
    const delimiter = text[at + 2]
    if (delimiter !== '<' && delimiter !== '%') {
      at += 1
      continue
    }
    let tag: ShortcodeTag | OtherTag
    if (text.startsWith('/*', at + 3)) {
      const ending = `*/${delimiter === '<' ? '>' : '%'}}}`
      const end = unended.has(ending) ? -1 : text.indexOf(ending, at + 5)
      if (end < 0) {
        unended.add(ending)
        tag = { kind: 'broken', start: at, end: at + 3, reason: 'comment never closed' }
      } else {
        const inside = text.slice(at + 5, end)
        const unescaped = `{{${delimiter}${inside}${ending.slice(2)}`
        tag = { kind: 'escaped', start: at, end: end + ending.length, text: unescaped }
      }
    } else tag = readTag(text, at)
    tags.push(tag)
    at = tag.end
  }
  return tags
}
