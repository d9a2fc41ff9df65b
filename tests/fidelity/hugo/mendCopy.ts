import fs from 'node:fs'
import path from 'node:path'

import { addOutputFormat, ourTheme, useOldPermalinks } from './overrides.ts'
import type { SiteSettings } from './siteSettings.ts'
import { stub } from './shortcodeStubs.ts'

/** What was done to a copy so that Hugo could go on; `taken` names a page that it refuses. */
export type Mending = { readonly what: string; readonly taken?: string }

const shortcode = /(?:template for shortcode|shortcode) "([^"]+)"/
const fileWithPlace = /"([^"\n]+?):\d+:\d+"/g
const outputFormat = /failed to resolve output format "([^"]+)"/
const partial = /partial "(?:partials\/)?([^"]+)" not found/
const failedTemplate =
  /template: (?:\w+\/theme\/)?((?:_?shortcodes|_?partials|_default\/_markup)\/[^:\s]+)/

const templatesNamed = (copy: string, name: string): string[] =>
  fs
    .readdirSync(copy, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes(ourTheme) && file.endsWith(`layouts/${name}`))

/**
 * Take away what keeps Hugo from building a copy, by what it complained of.
 *
 * A shortcode or partial without a template gets one; a template that cannot run goes, and ours
 * takes its place; a page that Hugo refuses is taken out. Nothing is given if Hugo's words name
 * nothing that can be mended.
 */
export const mendCopy = (
  copy: string,
  { themesDir, permalinks }: SiteSettings,
  output: string,
): Mending | undefined => {
  const [error = ''] = output
    .split('\n')
    .filter((line) => /error|panic/i.test(line))
    .slice(-1)
  const all = output.slice(output.indexOf('Error'))
  const ours = path.join(copy, themesDir, ourTheme, 'layouts')
  const write = (name: string, text: string): Mending | undefined => {
    const file = path.join(ours, name)
    const isNew = !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text
    if (!isNew || !file.startsWith(ours)) return undefined
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
    return { what: name }
  }

  // A parameter may be what JSON has no word for, e.g. an infinite number.
  if (/error calling jsonify/.test(all)) {
    const template = 'partials/fidelity/page.html'
    const text = fs.readFileSync(path.join(ours, template), 'utf8')
    const mended = write(template, text.replace('"params" .Params', '"params" dict'))
    if (mended !== undefined) return { what: '.Params' }
  }
  const format = outputFormat.exec(all)?.[1]
  if (format !== undefined && addOutputFormat(copy, format)) return { what: `outputs: ${format}` }
  if (/permalink (?:ill-formed|attribute not)/.test(all) && useOldPermalinks(copy, permalinks)) {
    return { what: 'permalinks' }
  }
  const missing = partial.exec(all)?.[1]
  if (missing !== undefined) {
    const name = /\.\w+$/.test(missing) ? missing : `${missing}.html`
    const mended = write(`partials/${name}`, '')
    if (mended !== undefined) return mended
  }
  const failed = failedTemplate.exec(all)?.[1]
  if (failed !== undefined && !failed.includes('fidelity/')) {
    const files = templatesNamed(copy, failed)
    for (const file of files) fs.rmSync(path.join(copy, file))
    if (files.length > 0) return { what: files.join(', ') }
  }
  const called = shortcode.exec(all)?.[1]
  if (called !== undefined && !called.includes('..')) {
    const isUnpaired = /must be closed|unclosed/.test(all)
    const mended = write(`shortcodes/${called}.html`, stub(called, !isUnpaired))
    const hasOwn = templatesNamed(copy, `shortcodes/${called}.html`).length > 0
    if (mended !== undefined && !hasOwn) return mended
  }
  for (const [, file = ''] of all.matchAll(fileWithPlace)) {
    const inside = path.relative(copy, path.resolve(copy, file))
    if (inside.startsWith('..') || inside.includes(ourTheme)) continue
    if (!fs.existsSync(path.join(copy, inside))) continue
    fs.rmSync(path.join(copy, inside))
    const taken = inside.split(path.sep).join('/')
    const what = `${taken}: ${error.trim()}`
    return /(?:^|\/)layouts\//.test(taken) ? { what } : { what, taken }
  }
  return undefined
}
