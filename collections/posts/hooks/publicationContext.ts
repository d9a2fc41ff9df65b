/**
 * Set in a request's context while somebody who may not publish writes more than a draft: then no
 * published post may be among those written.
 */
export const publicationContext = 'waferdeskKeepsPublished'
