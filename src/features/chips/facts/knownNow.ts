/**
 * A moment later than every other: what is known at it is what is held now.
 *
 * No clock is asked, since the database's may be ahead of this machine's.
 */
export const knownNow = '9999'
