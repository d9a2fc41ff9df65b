/** The user that Postgres runs as, by number; `undefined` where it runs as we do. */
export type Identity = { readonly uid: number; readonly gid: number } | undefined
