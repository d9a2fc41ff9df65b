import { TmxRefusal } from './tmxRefusal.ts'

const encodingOf = (first: Uint8Array): string => {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** One piece of several; of one, itself. */
const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const [only] = chunks
  if (only && chunks.length === 1) return only
  const all = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let place = 0
  for (const chunk of chunks) {
    all.set(chunk, place)
    place += chunk.byteLength
  }
  return all
}

type Decoder = {
  /** Text, and whether what comes after it is none. */
  readonly decode: (bytes?: Uint8Array) => { readonly text: string; readonly isBroken: boolean }
}

/** Decodes up to the first bytes that are no text. */
const decoderOf = (encoding: string): Decoder => {
  const strict = new TextDecoder(encoding, { fatal: true })
  // Goes along, to tell how far the strict one would have come.
  const lenient = new TextDecoder(encoding)
  return {
    decode: (bytes) => {
      const options = { stream: bytes !== undefined }
      const text = lenient.decode(bytes, options)
      try {
        strict.decode(bytes, options)
        return { text, isBroken: false }
      } catch {
        return { text: text.slice(0, text.indexOf('\ufffd')), isBroken: true }
      }
    },
  }
}

/**
 * Turn bytes into text as they come: UTF-8, or UTF-16 with its mark, which older tools write.
 *
 * @param line where reading stands, for the refusal.
 * @throws TmxRefusal for bytes that are no text; what stands before them has been given.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  line: () => number,
): AsyncGenerator<string> {
  let decoder: Decoder | undefined
  let first: Uint8Array[] = []
  const give = function* (bytes?: Uint8Array): Generator<string> {
    decoder ??= decoderOf(encodingOf(bytes ?? joined(first)))
    const { text, isBroken } = decoder.decode(bytes)
    if (text !== '') yield text
    if (isBroken) throw new TmxRefusal('not-utf8', line())
  }
  for await (const chunk of chunks) {
    first.push(chunk)
    const start = joined(first)
    // The mark of UTF-16 has two bytes.
    if (!decoder && start.byteLength < 2) continue
    first = []
    yield* give(start)
  }
  if (first.length > 0) yield* give(joined(first))
  yield* give()
}
