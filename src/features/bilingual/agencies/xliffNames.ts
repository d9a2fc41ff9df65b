/** The namespace of XLIFF 2.0 and 2.1 alike. */
export const xliffNamespace = 'urn:oasis:names:tc:xliff:document:2.0'

/** Before the number of a place where one segment of a unit ends and its next one begins. */
export const nextSegment = 'next'

/** The largest file that is read, in bytes: some twenty times a long article. */
export const largestJob = 8_000_000

/** How many stories one file may hold. */
export const mostJobs = 50
