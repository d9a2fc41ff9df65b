import { slugify } from '../../../kernel/slug.ts'

/** Gives headings their ids: their own where they brought one, else one made of their words. */
export class AnchorBook {
  // Ids of the page's frame; a heading of the same words gets a number.
  readonly #taken = new Set(['main', 'top', 'sources', 'related', 'search'])

  /** Take an id that nothing else in the article has. */
  take(words: string, given?: string): string {
    const wanted = given?.trim().replace(/\s+/g, '-') || slugify(words) || 'section'
    let anchor = wanted
    for (let count = 2; this.#taken.has(anchor); count += 1) anchor = `${wanted}-${count}`
    this.#taken.add(anchor)
    return anchor
  }
}
