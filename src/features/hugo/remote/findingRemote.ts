import type { PictureFile } from '../site/pictureFinder.ts'
import type { RemoteFinder } from '../site/readSite.ts'
import { remoteUrl } from './remoteUrl.ts'

const hrefOf = (address: string): string => remoteUrl(address)?.href ?? ''

/**
 * Make the finder of a site's pictures on other hosts.
 *
 * @param pictures by address: those that are in the newsroom, or have just been fetched.
 * @param told the addresses of which it has been told already why they were not fetched.
 */
export const findingRemote = ({
  pictures,
  told = new Set(),
}: {
  readonly pictures: ReadonlyMap<string, PictureFile>
  readonly told?: ReadonlySet<string>
}): RemoteFinder => ({
  pictures,
  told,
  find: (address) => pictures.get(hrefOf(address)),
  isTold: (address) => told.has(hrefOf(address)),
})
