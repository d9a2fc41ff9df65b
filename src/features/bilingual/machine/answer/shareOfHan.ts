/** Which part of a text's letters are Chinese, from 0 to 1; `undefined` where it has no letters. */
export const shareOfHan = (text: string): number | undefined => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  // A Latin word says about as much as two Chinese characters.
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  return han + words === 0 ? undefined : han / (han + 2 * words)
}
