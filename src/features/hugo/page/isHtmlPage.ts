/** Tell whether a content file is HTML, which Hugo shows as it is, but for its shortcodes. */
export const isHtmlPage = (path: string): boolean => /\.html?$/i.test(path)
