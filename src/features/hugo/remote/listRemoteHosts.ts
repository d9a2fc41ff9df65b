import type { RemotePicture } from './findRemotePictures.ts'

/** Count the pictures that a site has on each host, most first. */
export const listRemoteHosts = (
  pictures: readonly RemotePicture[],
): ReadonlyArray<readonly [host: string, count: number]> => {
  const hosts = new Map<string, number>()
  for (const { url } of pictures) hosts.set(url.host, (hosts.get(url.host) ?? 0) + 1)
  return [...hosts].toSorted(
    ([one, count], [other, others]) => others - count || (one < other ? -1 : 1),
  )
}
