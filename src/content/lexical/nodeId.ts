const mix = (text: string, seed: number): number => {
  let hash = seed
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x5bd1e995)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * Derive the id of a block or a link from a text: 24 hexadecimal digits, as Payload makes them.
 *
 * The same text gives the same id, so that what is read a second time is found unchanged. It is no
 * secret and no proof: 96 mixed bits, fit to tell the blocks of one article apart, also in a
 * browser, which has no synchronous SHA-256.
 */
export const nodeId = (text: string): string =>
  [0x9747b28c, 0x1b873593, 0xcc9e2d51]
    .map((seed) =>
      mix(text, seed ^ text.length)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
