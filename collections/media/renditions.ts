import type { ImageSize } from 'payload'

/** The widths that pages choose from, in CSS pixels times density. */
const widths = [640, 1280, 1920] as const

const quality = { avif: 55, webp: 78 } as const

const rendition = (width: number, format: 'avif' | 'webp'): ImageSize => ({
  name: `w${width}${format === 'avif' ? 'avif' : ''}`,
  width,
  // Never cut: without this Payload writes each size a second time, to find its focal point.
  fit: 'inside',
  // A picture narrower than the widest has none of that width; of the others, one in its own.
  ...(width === 1920 ? {} : { withoutEnlargement: true }),
  formatOptions: {
    format,
    // Each step of effort above 1 doubles the time of an upload and saves a few per cent.
    options: format === 'avif' ? { quality: quality.avif, effort: 1 } : { quality: quality.webp },
  },
})

/** What is made of every picture: AVIF and WebP in each width, and a thumbnail for lists. */
export const renditions: ImageSize[] = [
  rendition(320, 'webp'),
  ...widths.flatMap((width) => [rendition(width, 'webp'), rendition(width, 'avif')]),
]
