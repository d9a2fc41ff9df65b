let count = 0

/** A number that no other thing made in this test file has. */
export const unique = (): number => {
  count += 1
  return count
}
