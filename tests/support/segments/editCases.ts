import fs from 'node:fs'
import path from 'node:path'

import type { Locale } from '../../../src/kernel/locale.ts'

/**
 * Edits of stories, as the fixtures write them.
 *
 * - *hunk*: lines as `diff` shows them: ` ` stays, `-` goes, `+` comes.
 * - *step*: hunks that are saved at once; or `restore`, the first version again; or `agree`,
 *   everything is agreed on as it then stands.
 */
type EditStep = 'restore' | 'agree' | readonly (readonly string[])[]

/** An edit of one language of a story, and what has become of its joints afterwards. */
export type EditCase = {
  readonly kind: string
  readonly story: string
  readonly locale: Locale
  readonly title: string
  readonly steps: readonly EditStep[]
  /** `fresh`, or `stale 2, gone 3, new 1`: the places that joints had before, how many are new. */
  readonly expected: string
}

const folder = path.resolve(import.meta.dirname, '../../fixtures/bilingual')

const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')

/** Read both languages of a story, line by line; the first is the title. */
export const readStory = (name: string): Record<Locale, string[]> => {
  const [chinese = '', english = ''] = read(`stories/${name}.txt`).trim().split('\n\nen\n')
  return { 'zh-TW': chinese.split('\n').slice(1), en: english.split('\n') }
}

const parseStep = (text: string): EditStep => {
  const words = text.trim()
  if (words === 'restore' || words === 'agree') return words
  return text.split(/^@\n/m).map((hunk) => hunk.split('\n').filter(Boolean))
}

const parseCase = (kind: string, text: string): EditCase => {
  const [, story, locale, title, body, expected] =
    /^(\w+), (zh-TW|en): (.+)\n([^]+)^=> (.+)\n*$/m.exec(text) ?? []
  if (!story || !locale || !title || !body || !expected) throw new Error(`${kind}: ${text}`)
  const steps = body.split(/^then\n/m).map(parseStep)
  return { kind, story, locale: locale as Locale, title, steps, expected }
}

/** Read every edit that is labelled. */
export const editCases = (): EditCase[] =>
  fs.readdirSync(path.join(folder, 'edits')).flatMap((name) =>
    read(`edits/${name}`)
      .split(/^== /m)
      .filter(Boolean)
      .map((text) => parseCase(path.basename(name, '.txt'), text)),
  )
