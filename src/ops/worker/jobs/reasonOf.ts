/** Tell in one line why something failed, down to the network's own word for it. */
export const reasonOf = (error: unknown): string => {
  const { message, cause } = error as Error & { cause?: NodeJS.ErrnoException }
  return [message, cause?.code].filter(Boolean).join(': ')
}
