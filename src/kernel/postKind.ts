/** The kinds of articles, as newsrooms tell them apart: what is new, what is judged, what is explained. */
export const postKinds = ['news', 'analysis', 'explainer', 'opinion'] as const

/** A kind of article. */
export type PostKind = (typeof postKinds)[number]

/** Tell whether something names a kind of article. */
export const isPostKind = (value: unknown): value is PostKind =>
  postKinds.some((kind) => kind === value)

/** Read a stored kind of article: what has none is news. */
export const postKindOf = (value: unknown): PostKind => (isPostKind(value) ? value : 'news')
