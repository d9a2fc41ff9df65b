import type { Endpoint } from 'payload'

/** What the admin panel asks of the translation memory. */
export const memoryEndpoints: Endpoint[] = []
