/** The code of a member that is held only because of the others of its bundle. */
export const heldWithOthers = 'publication/bundle-held'
