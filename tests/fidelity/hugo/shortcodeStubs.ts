import fs from 'node:fs'
import path from 'node:path'

// Hugo has a template of its own for these.
const embedded = new Set(
  'comment details figure gist highlight instagram param qr ref relref tweet twitter twitter_simple vimeo vimeo_simple x x_simple youtube'.split(
    ' ',
  ),
)

const tag = /\{\{[<%]\s*(\/?)\s*([\p{L}\p{N}_][\p{L}\p{N}_./-]*)\s*([^<>%]?)/gu
const name = /^[\p{L}\p{N}_-]+(?:[./][\p{L}\p{N}_-]+)*$/u

const markdownIn = (folder: string): string[] =>
  fs.readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    const isPage = entry.isFile() && /\.(?:md|markdown|mdown|html?)$/i.test(entry.name)
    return isPage ? [path.join(entry.parentPath, entry.name)] : []
  })

// Hugo's own since 0.140.
const details =
  '<details><summary>{{ .Get "summary" }}</summary>{{ .Inner | .Page.RenderString (dict "display" "block") }}</details>'

/** What a template of ours gives: the inner text, for a shortcode that has one. */
export const stub = (called: string, isPaired: boolean): string => {
  if (called === 'details') return details
  return isPaired ? '{{ .Inner }}' : ''
}

/** How a site's pages use a shortcode: with text in it, with arguments. */
type Use = { readonly isPaired: boolean; readonly hasArguments: boolean }

/**
 * Gather the shortcodes that a site's pages use, and how.
 *
 * A template of ours stands behind every one of them and is used where the site has none. Finds
 * tags in comments and code as well: one template too many does no harm.
 */
export const shortcodesIn = (folder: string): ReadonlyMap<string, Use> => {
  const found = new Map<string, Use>()
  for (const file of markdownIn(folder)) {
    for (const [, closes, written, first] of fs.readFileSync(file, 'utf8').matchAll(tag)) {
      const called = (written ?? '').replace(/[./-]+$/, '')
      if (embedded.has(called) || !name.test(called)) continue
      const before = found.get(called)
      found.set(called, {
        isPaired: closes === '/' || before?.isPaired === true,
        hasArguments: (closes === '' && first !== '') || before?.hasArguments === true,
      })
    }
  }
  return found
}

const template = /(?:^|\/)layouts\/_?shortcodes\/(.+)\.html$/

/**
 * Take away, in a copy of a site, what its templates say in their own words: an importer reads
 * pages, and these words stand in none.
 *
 * Hugo's own shortcodes get Hugo's own templates back; one that pages use without arguments and
 * without text in it gives nothing. What a template makes of arguments and of text stays.
 */
export const silenceTemplates = (copy: string, used: ReadonlyMap<string, Use>): void => {
  for (const file of fs.readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
    const called = template.exec(file.split(path.sep).join('/'))?.[1]
    if (called === undefined) continue
    const use = used.get(called)
    if (embedded.has(called)) fs.rmSync(path.join(copy, file))
    else if (use && !use.isPaired && !use.hasArguments) fs.writeFileSync(path.join(copy, file), '')
  }
}
