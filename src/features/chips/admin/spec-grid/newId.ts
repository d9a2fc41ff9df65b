/** Make an id for a row or a column: ten letters and digits, by chance, never used again. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join(
    '',
  )
