import type { ImageSize } from 'payload'

/** The widths that pages choose from, in CSS pixels times density. */
const widths = [640, 1280, 1920] as const

const quality = { avif: 55, webp: 78 } as const

const rendition = (width: number, format: 'avif' | 'webp'): ImageSize => ({
  name: `w${width}${format === 'avif' ? 'avif' : ''}`,
  width,
  withoutEnlargement: true,
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
