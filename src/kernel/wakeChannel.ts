/** The channel on which the database tells workers that something has been committed for them. */
export const wakeChannel = 'waferdesk_worker'
