import { TmxRefusal } from './tmxRefusal.ts'

const encodingOf = (first: Uint8Array): string => {
  if (first[0] === 0xff && first[1] === 0xfe) return 'utf-16le'
  return first[0] === 0xfe && first[1] === 0xff ? 'utf-16be' : 'utf-8'
}

const at = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let place = 0
  for (const chunk of chunks) {
    all.set(chunk, place)
    place += chunk.byteLength
  }
  return all
}

/**
 * Turn bytes into text as they come: UTF-8, or UTF-16 with its mark, which older tools write.
 *
 * @param line where reading stands, for the refusal.
 * @throws TmxRefusal for bytes that are no text.
 */
export async function* decodeChunks(
  chunks: AsyncIterable<Uint8Array>,
  line: () => number,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let first: Uint8Array[] = []
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder!.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new TmxRefusal('not-utf8', line())
    }
  }
  for await (const chunk of chunks) {
    if (decoder) {
      yield decode(chunk)
      continue
    }
    first.push(chunk)
    const start = at(first)
    if (start.byteLength < 2) continue
    decoder = new TextDecoder(encodingOf(start), { fatal: true })
    first = []
    yield decode(start)
  }
  decoder ??= new TextDecoder('utf-8', { fatal: true })
  if (first.length > 0) yield decode(at(first))
  yield decode()
}
