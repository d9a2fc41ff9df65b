/**
 * Tell at which places the case of a form counts: in words with two capitals or more (`EAR`, `CoWoS`,
 * the `AI` of `AI chip`), and in a name of one word (`Arm`, `Trump`). Everything else may be written
 * in any case: `Entity List`, `entity list`, `ENTITY LIST`.
 */
export const exactLetters = (letters: string): number[] => {
  const isSingle = /^[A-Z][A-Za-z]*$/.test(letters)
  return [...letters.matchAll(/[A-Za-z0-9]+/g)].flatMap(({ 0: word, index }) => {
    const capitals = word.match(/[A-Z]/g)?.length ?? 0
    if (capitals < 2 && !(isSingle && capitals === 1)) return []
    return Array.from(word, (_, at) => index + at)
  })
}
