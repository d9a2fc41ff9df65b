/** Set in a request's context while it saves a draft, and nothing that readers could see. */
export const draftContext = 'waferdeskSavesDraft'
