import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import type { Result } from '../../../src/kernel/result.ts'
import { fail, ok } from '../../../src/kernel/result.ts'
import { copySite } from './copySite.ts'
import type { HugoPage } from './hugoPage.ts'
import { makeWritable } from './makeWritable.ts'
import { mendCopy } from './mendCopy.ts'
import { ourTheme, writeOverrides } from './overrides.ts'
import type { HugoSite } from './runHugo.ts'
import { runHugo } from './runHugo.ts'
import { shortcodesIn, silenceTemplates, stub } from './shortcodeStubs.ts'
import type { SiteSettings } from './siteSettings.ts'
import { siteSettings } from './siteSettings.ts'
import { speakOlder } from './speakOlder.ts'

/** A site as Hugo builds it. */
export type BuiltSite = HugoSite & {
  /** Pages that Hugo refuses to build, by path. */
  readonly refused: readonly string[]
  /** What was changed in the copy, or is not there, in words. */
  readonly notes: readonly string[]
}

/** How often a copy is mended; a site that needs more is no site that Hugo builds. */
const mostMendings = 200

const addTheme = (copy: string, themesDir: string) => {
  const layouts = path.join(copy, themesDir, ourTheme, 'layouts')
  const used = shortcodesIn(copy)
  silenceTemplates(copy, used)
  fs.cpSync(path.join(import.meta.dirname, 'theme/layouts'), layouts, { recursive: true })
  for (const [name, { isPaired }] of used) {
    const file = path.join(layouts, 'shortcodes', `${name}.html`)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, stub(name, isPaired))
  }
}

/** Content that no list of Hugo's shows: it is asked for by its name. */
const askForUnlisted = (copy: string, pages: readonly HugoPage[]): boolean => {
  const known = new Set(pages.map(({ file }) => file))
  const unlisted = fs
    .readdirSync(copy, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.(?:md|markdown|mdown|html?)$/i.test(file) && !known.has(file))
    .filter((file) => !/(^|\/)(?:archetypes|themes|_vendor)\//.test(file) && file.includes('/'))
  const names = unlisted.flatMap((file) => {
    const parts = file.split('/')
    return [1, 2, 3].flatMap((from) =>
      from < parts.length ? [`/${parts.slice(from).join('/')}`] : [],
    )
  })
  if (names.length === 0) return false
  fs.writeFileSync(path.join(copy, 'waferdesk-unlisted.json'), JSON.stringify({ names }))
  return true
}

const buildCopy = (
  copy: string,
  settings: SiteSettings,
  notes: string[],
): Result<BuiltSite, string> => {
  const refused: string[] = []
  for (let count = 0; count < mostMendings; count += 1) {
    const { site, output } = runHugo(copy)
    if (site !== undefined) {
      const more = askForUnlisted(copy, site.pages) ? runHugo(copy).site : undefined
      return ok({ ...(more ?? site), refused, notes })
    }
    const mending = mendCopy(copy, settings, output)
    if (mending === undefined) return fail(output.trim())
    if (!notes.includes(mending.what)) notes.push(mending.what)
    if (mending.taken !== undefined) refused.push(mending.taken)
  }
  return fail(notes.slice(-1).join(''))
}

/**
 * Build a site with the Hugo of this machine, in a copy of it, and tell what Hugo makes of every
 * page. Nothing is written into `dir`. Fails with Hugo's own words.
 */
export const buildSite = (dir: string): Result<BuiltSite, string> => {
  const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-fidelity-')))
  const copy = path.join(scratch, 'site')
  try {
    const settings = siteSettings(dir)
    const links = copySite(fs.realpathSync(dir), copy, settings)
    makeWritable(copy)
    speakOlder(copy)
    addTheme(copy, settings.themesDir)
    const missing = writeOverrides(copy, settings)
    const notes = [...links.map((link) => `${link} ⇢`), ...missing.map((one) => `${one} ∅`)]
    return buildCopy(copy, settings, notes)
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
}
