import type { Media } from '../../payload-types.ts'

// Payload makes an address from the file's name: without it `url` is null.
const rendition = { filename: true, url: true, width: true } as const

/** What is read of a picture, wherever one is shown. */
export const mediaSelect = {
  alt: true,
  isDecorative: true,
  caption: true,
  credit: true,
  licence: true,
  filename: true,
  url: true,
  mimeType: true,
  width: true,
  height: true,
  focalX: true,
  focalY: true,
  // One by one: a query gets dearer with each of its columns, and a picture has sixty.
  sizes: {
    w320: rendition,
    w640: rendition,
    w640avif: rendition,
    w1280: rendition,
    w1280avif: rendition,
    w1920: rendition,
    w1920avif: rendition,
  },
} as const

type Sizes = NonNullable<Media['sizes']>

/** A picture as it is read. */
export type MediaRecord = Pick<Media, 'id' | Exclude<keyof typeof mediaSelect, 'sizes'>> & {
  readonly sizes?: {
    readonly [Name in keyof Sizes]?: Pick<NonNullable<Sizes[Name]>, 'url' | 'width'>
  }
}
