import type { PictureFile } from '../site/pictureFinder.ts'
import type { Site } from '../site/readSite.ts'

/** Note the files of a site that are found for its pages from now on. */
export const notePictures = (
  site: Site,
): {
  readonly site: Site
  /** Note one that was found elsewhere. */
  readonly note: (picture: PictureFile) => void
  readonly pictures: () => Iterable<PictureFile>
} => {
  const pictures = new Map<string, PictureFile>()
  const note = (picture: PictureFile) => {
    pictures.set(picture.path, picture)
  }
  return {
    site: {
      ...site,
      findPicture: (address, place) => {
        const found = site.findPicture(address, place)
        if (found) note(found)
        return found
      },
    },
    note,
    pictures: () => pictures.values(),
  }
}
