import type { Locale } from '../../../kernel/locale.ts'

/** A post as the plan needs to know it. */
export type StandingPost = {
  readonly id: number
  readonly language: Locale
  readonly translationKey: string
  readonly slug: string
  readonly title: string
  readonly status: 'draft' | 'published'
  /** The file that it came from. */
  readonly path: string | undefined
  /** For one that came from another site: which, and from which of its files. */
  readonly elsewhere?: { readonly site: string; readonly path: string }
  readonly fingerprint: string | undefined
  /** Somebody of the desk has changed it since it was imported. */
  readonly isEdited: boolean
  readonly isInTrash: boolean
}

/** What stands in the newsroom before an import, as plain values. */
export type Newsroom = {
  readonly posts: readonly StandingPost[]
  readonly categories: readonly {
    id: number
    slug: string
    names: Partial<Record<Locale, string>>
  }[]
  readonly chips: readonly { id: number; names: readonly string[] }[]
  /** The pictures, by the print of the bytes that they came as. */
  readonly media: ReadonlyMap<string, number>
  /** The print of each picture that was fetched from another host, by its address. */
  readonly fetched: ReadonlyMap<string, string>
}
