/** The size of every picture, in pixels. */
export const canvas = { width: 1600, height: 1000 } as const

/** Round to a tenth, which is finer than a pixel and keeps the drawing small. */
export const tenth = (value: number): number => Math.round(value * 10) / 10

/** Wrap the marks of a picture in an SVG of the common size. */
export const drawing = (body: string, height: number = canvas.height): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.width}" height="${height}" viewBox="0 0 ${canvas.width} ${height}">${body}</svg>`
