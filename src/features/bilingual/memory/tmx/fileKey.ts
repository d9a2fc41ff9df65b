/** The key of the origin of what a TMX file said. */
export const fileKey = (file: string): string => `tmx:${file}`
