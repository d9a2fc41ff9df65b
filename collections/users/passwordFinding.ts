/** How short a password may be: long enough that guessing takes years, without rules of spelling. */
export const shortestPassword = 12

/**
 * Tell what is wrong with a password, if anything.
 *
 * Length counts and nothing else does (NIST SP 800-63B): no demand for digits or signs, which make
 * passwords shorter and end in `Password1!`. Only what is guessed first is refused.
 */
export const passwordFinding = (
  password: string,
  email: unknown,
): 'passwordShort' | 'passwordGuessable' | undefined => {
  const characters = [...password.normalize('NFC')]
  if (characters.length < shortestPassword) return 'passwordShort'
  const low = password.toLowerCase()
  const address = typeof email === 'string' ? email.toLowerCase() : ''
  const isAddress = address !== '' && (low === address || low === address.split('@')[0])
  return isAddress || new Set(characters).size < 5 ? 'passwordGuessable' : undefined
}
