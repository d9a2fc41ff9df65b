const mostBytes = { name: 255, path: 1000 } as const

/**
 * Tell whether a path may be written below the folder of an export.
 *
 * None leads out of it, is absolute, hides, holds a control character or a backslash, or is longer
 * than file systems take.
 */
export const isSafePath = (path: string): boolean => {
  const names = path.split('/')
  return (
    Buffer.byteLength(path) <= mostBytes.path &&
    !/[\p{Cc}\\]/u.test(path) &&
    names.every(
      (name) => name !== '' && !name.startsWith('.') && Buffer.byteLength(name) <= mostBytes.name,
    )
  )
}
