import type { MediaRecord } from '../queries/mediaRecord.ts'

/** A picture as it is delivered; addresses are paths wherever the file is on this site. */
export type PictureView = {
  readonly src: string
  readonly width: number
  readonly height: number
  /** Empty for a picture that decorates. */
  readonly alt: string
  readonly sources: ReadonlyArray<{ readonly type: string; readonly srcSet: string }>
  /** Where its subject is, in percent from the upper left. */
  readonly focus: { readonly x: number; readonly y: number }
  readonly caption: string | undefined
  readonly credit: string | undefined
}

const asPath = (address: string): string => {
  if (!URL.canParse(address)) return address
  const { pathname } = new URL(address)
  return pathname.includes('/api/media/') ? pathname : address
}

const still = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])

const srcSetOf = (
  media: MediaRecord,
  names: ReadonlyArray<keyof NonNullable<MediaRecord['sizes']>>,
) => {
  const found = names.flatMap((name) => {
    const size = media.sizes?.[name]
    return size?.url && size.width ? [[size.width, asPath(size.url)] as const] : []
  })
  // A small original makes several renditions of one width.
  return [...new Map(found)].map(([width, url]) => `${url} ${width}w`).join(', ')
}

/** Make a picture ready for delivery; `undefined` if its file is not known. */
export const pictureView = (media: MediaRecord | undefined): PictureView | undefined => {
  if (!media?.url || !media.width || !media.height) return undefined
  // What moves, or scales of itself, is shown as it was uploaded.
  const rendered = still.has(media.mimeType ?? '')
  const avif = rendered ? srcSetOf(media, ['w640avif', 'w1280avif', 'w1920avif']) : ''
  const webp = rendered ? srcSetOf(media, ['w320', 'w640', 'w1280', 'w1920']) : ''
  const middle = rendered ? media.sizes?.w1280?.url : undefined
  return {
    src: asPath(middle ?? media.url),
    width: media.width,
    height: media.height,
    alt: media.isDecorative ? '' : (media.alt ?? ''),
    sources: [
      ...(avif ? [{ type: 'image/avif', srcSet: avif }] : []),
      ...(webp ? [{ type: 'image/webp', srcSet: webp }] : []),
    ],
    focus: { x: media.focalX ?? 50, y: media.focalY ?? 50 },
    caption: media.caption || undefined,
    credit: media.credit || undefined,
  }
}
