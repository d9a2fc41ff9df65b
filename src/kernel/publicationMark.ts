/**
 * The name under which a public article says which publication of it this is.
 *
 * Whoever writes the page and whoever proves that readers see it agree here.
 */
export const publicationMark = 'waferdesk-mark'
