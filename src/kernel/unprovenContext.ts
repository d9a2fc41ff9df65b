/**
 * Set in a request's context by whatever publishes in bulk, an import for one: nobody waits for
 * these pages, so that readers see them is not proven one by one.
 */
export const unprovenContext = 'waferdeskUnproven'
