/** What a form is open for on the screen of a bundle. */
export type BundlePlanning = 'move' | 'add' | 'edit' | 'cancel' | 'revert'
