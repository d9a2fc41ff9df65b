/** Write a path as redirects are kept: without a slash at its end, spaces encoded. */
export const redirectPath = (address: string): string => {
  const bare = address.replace(/\/+$/, '')
  return /[\s\\]/.test(bare) ? encodeURI(bare) : bare
}
