'use client'

/** Stands where Payload would withdraw a post at once: the panel does it, with time to undo. */
export const NoUnpublishing = () => null
