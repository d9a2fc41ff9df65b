import type { PictureFile } from '../site/pictureFinder.ts'
import type { Site } from '../site/readSite.ts'

/** Note the files of a site that are found for its pages from now on. */
export const notePictures = (
  site: Site,
): { readonly site: Site; readonly pictures: () => Iterable<PictureFile> } => {
  const pictures = new Map<string, PictureFile>()
  return {
    site: {
      ...site,
      findPicture: (address, place) => {
        const found = site.findPicture(address, place)
        if (found) pictures.set(found.path, found)
        return found
      },
    },
    pictures: () => pictures.values(),
  }
}
