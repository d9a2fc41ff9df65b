import type { Where } from 'payload'

/** The collection in which Payload keeps who is editing what. */
export const lockCollection = 'payload-locked-documents'

/** The locks that somebody holds on a post. */
export const locksOf = (post: number, user: number): Where => ({
  and: [
    { 'document.relationTo': { equals: 'posts' } },
    { 'document.value': { equals: post } },
    { 'user.relationTo': { equals: 'users' } },
    { 'user.value': { equals: user } },
  ],
})
