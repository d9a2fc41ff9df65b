import fs from 'node:fs'
import path from 'node:path'

// Hugo has a template of its own for these.
const embedded = new Set(
  'comment details figure gist highlight instagram param qr ref relref tweet twitter twitter_simple vimeo vimeo_simple x x_simple youtube'.split(
    ' ',
  ),
)

const tag = /\{\{[<%]\s*(\/?)\s*([\p{L}\p{N}_][\p{L}\p{N}_./-]*)/gu
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

/**
 * Gather the shortcodes that a site's pages use, and whether each is paired.
 *
 * A template of ours stands behind every one of them and is used where the site has none. Finds
 * tags in comments and code as well: one template too many does no harm.
 */
export const shortcodesIn = (folder: string): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>()
  for (const file of markdownIn(folder)) {
    for (const [, closes, written] of fs.readFileSync(file, 'utf8').matchAll(tag)) {
      const called = (written ?? '').replace(/[./-]+$/, '')
      if (embedded.has(called) || !name.test(called)) continue
      found.set(called, closes === '/' || found.get(called) === true)
    }
  }
  return found
}
