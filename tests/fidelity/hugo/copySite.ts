import fs from 'node:fs'
import path from 'node:path'

import type { SiteSettings } from './siteSettings.ts'

const neverNeeded = new Set(['.git', 'node_modules', 'public', 'resources', 'go.mod', 'go.sum'])

// What content is made with; pages are laid out by our own templates.
const contentTemplates = /\/(?:_?shortcodes|_?partials|_markup)(?:\/|$)/

/**
 * Copy a site to where it may be changed, without the layouts of its pages.
 *
 * Shortcodes, partials and render hooks stay, the themes' too. Symbolic links are not followed:
 * one may lead out of the site.
 *
 * @returns the links that were left out.
 */
export const copySite = (
  dir: string,
  copy: string,
  { layoutDir, themesDir }: SiteSettings,
): string[] => {
  const links: string[] = []
  const isLayout = (inside: string): string | undefined => {
    if (inside.startsWith(`${layoutDir}/`)) return inside.slice(layoutDir.length)
    const [, ofTheme] = inside.startsWith(`${themesDir}/`)
      ? (/^[^/]+\/layouts(\/.+)$/.exec(inside.slice(themesDir.length + 1)) ?? [])
      : (/^_vendor\/.+?\/layouts(\/.+)$/.exec(inside) ?? [])
    return ofTheme
  }
  fs.cpSync(dir, copy, {
    recursive: true,
    mode: fs.constants.COPYFILE_FICLONE,
    filter: (source) => {
      const inside = path.relative(dir, source).split(path.sep).join('/')
      if (neverNeeded.has(inside)) return false
      const stat = fs.lstatSync(source)
      if (stat.isSymbolicLink()) {
        links.push(inside)
        return false
      }
      const layout = isLayout(inside)
      return layout === undefined || stat.isDirectory() || contentTemplates.test(layout)
    },
  })
  return links
}
