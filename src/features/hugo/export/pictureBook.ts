import type { HugoOrigin } from '../page/hugoOrigin.ts'
import { isSafePath } from './isSafePath.ts'

/** A picture of the newsroom, as far as an export has to know it. */
export type KnownPicture = {
  readonly id: number
  readonly filename: string
  readonly hash: string | undefined
  readonly width: number | undefined
  readonly height: number | undefined
  readonly alt: string
  readonly caption: string
}

/** A picture to be written, and where. */
type PictureToWrite = {
  readonly path: string
  readonly picture: KnownPicture
  /** It takes the place of a file that the imported site had, whose bytes may have been kept. */
  readonly isBack: boolean
}

/** What is to be written of the newsroom's pictures, and at which address each is found. */
export type PictureBook = {
  /** Have a picture written where a file of the imported site was. */
  readonly putBack: (path: string, picture: KnownPicture) => void
  /** The address of a picture in a post: as its file wrote it, else one of our own. */
  readonly addressOf: (picture: KnownPicture, origin: HugoOrigin | undefined) => string
  /** The pictures, in the order of the paths. */
  readonly files: () => readonly PictureToWrite[]
}

const fold = (path: string) => path.normalize('NFC').toLowerCase()

// What lies elsewhere Hugo would take for a template or a setting.
const isPicturePath = (path: string): boolean =>
  isSafePath(path) && /\.(?:png|jpe?g|gif|webp|avif|svg)$/i.test(path)

/** Open the book of an export's pictures. */
export const openPictureBook = (): PictureBook => {
  const files = new Map<string, PictureToWrite>()
  const put = (path: string, picture: KnownPicture, isBack = false): boolean => {
    const known = files.get(fold(path))
    if (known !== undefined) return known.picture.id === picture.id
    files.set(fold(path), { path, picture, isBack })
    return true
  }
  return {
    putBack: (path, picture) => {
      if (isPicturePath(path)) put(path, picture, true)
    },
    addressOf: (picture, origin) => {
      const known = origin?.pictures.find(([, path, hash]) => path !== '' && hash === picture.hash)
      if (known && isPicturePath(known[1]) && put(known[1], picture, true)) return known[0]
      const folder = put(`static/images/${picture.filename}`, picture)
        ? 'images'
        : `images/newsroom-${picture.id}`
      if (folder !== 'images') put(`static/${folder}/${picture.filename}`, picture)
      return `/${folder}/${picture.filename}`
    },
    files: () => [...files.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1)),
  }
}
