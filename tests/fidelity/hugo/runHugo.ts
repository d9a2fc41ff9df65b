import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

import type { HugoPage } from './hugoPage.ts'
import { hugoPageSchema } from './hugoPage.ts'
import type { HugoRedirect } from './readRedirects.ts'
import { readRedirects } from './readRedirects.ts'

/** What Hugo built: every page, and every redirection. */
export type HugoSite = {
  readonly pages: readonly HugoPage[]
  readonly redirects: readonly HugoRedirect[]
}

/** What one run of Hugo gave; without `site` its `output` says why. */
type HugoRun = { readonly site: HugoSite | undefined; readonly output: string }

const lastLine = z.object({ waferdesk: z.literal('complete'), base: z.string() })

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    // Another page than ours.
    return undefined
  }
}

const readPages = (lines: readonly string[], copy: string): HugoPage[] => {
  const inside = (file: string) =>
    file === '' ? '' : path.relative(copy, file).split(path.sep).join('/')
  const seen = new Set<string>()
  return lines.flatMap((line) => {
    const page = hugoPageSchema.parse(JSON.parse(line))
    const key = JSON.stringify([page.language, page.kind, page.file || page.address])
    if (seen.has(key)) return []
    seen.add(key)
    const translations = page.translations.map(inside)
    return [{ ...page, file: inside(page.file), translations }]
  })
}

const readBuilt = (built: string, copy: string): HugoSite | undefined => {
  if (!fs.existsSync(built)) return undefined
  for (const name of fs.readdirSync(built, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue
    const lines = fs.readFileSync(path.join(built, name), 'utf8').trim().split('\n')
    const last = lastLine.safeParse(parseLine(lines.at(-1) ?? ''))
    if (!last.success) continue
    const base = last.data.base.replace(/\/*$/, '/')
    return { pages: readPages(lines.slice(0, -1), copy), redirects: readRedirects(built, base) }
  }
  return undefined
}

/**
 * Build a prepared copy, drafts, future and expired pages too, and read what our home page says.
 *
 * A run that complained and yet built everything counts.
 */
export const runHugo = (copy: string): HugoRun => {
  const built = path.join(copy, '.waferdesk-built')
  const cache = path.join(copy, '.waferdesk-cache')
  fs.rmSync(built, { recursive: true, force: true })
  const { PATH, HOME } = process.env
  const run = spawnSync('hugo', ['-D', '-F', '-E', '-e', 'production', '--destination', built], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH, HOME, HUGO_CACHEDIR: cache } as unknown as NodeJS.ProcessEnv,
  })
  const said = `${run.stdout}${run.stderr}`.split('\n')
  const output = said.filter((line) => !line.includes('found no layout file')).join('\n')
  return { site: readBuilt(built, copy), output }
}
