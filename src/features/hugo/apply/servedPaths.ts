const decode = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

const fold = (path: string): string => decode(path).replace(/\/(?:index\.html)?$/, '')

/**
 * Make the finder of the file that Hugo served at a path, encoded or not, with a slash at its end or
 * without.
 *
 * @param addresses the path of each file's page.
 */
export const servedPaths = (
  addresses: ReadonlyMap<string, string>,
): ((path: string) => string | undefined) => {
  const files = new Map([...addresses].map(([file, address]) => [fold(address), file]))
  return (path) => files.get(fold(path))
}
