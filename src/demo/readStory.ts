import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import type { Locale } from '../kernel/locale.ts'
import { frontMatter } from './schemas/frontMatter.ts'
import type { Story } from './story.ts'

const parts = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/

/**
 * Read one story of the demonstration.
 *
 * @throws Error naming the file where it is not of the form: it is ours, so a mistake is a bug.
 */
export const readStory = async (folder: URL, key: string, language: Locale): Promise<Story> => {
  const file = `${key}/${language}.md`
  const [, front, markdown] = parts.exec(await readFile(new URL(file, folder), 'utf8')) ?? []
  if (front === undefined || markdown === undefined) throw new Error(`${file}: no front matter`)
  const parsed = frontMatter.safeParse(parse(front))
  if (!parsed.success) throw new Error(`${file}: ${parsed.error.message}`)
  return { key, language, front: parsed.data, markdown: markdown.trim() }
}
