import { readdir } from 'node:fs/promises'
import { isLocale } from '../kernel/locale.ts'
import { readStory } from './readStory.ts'
import type { Story } from './story.ts'

/** Read every story, in the order of their keys. */
export const readStories = async (folder: URL): Promise<Story[]> => {
  const keys = (await readdir(folder)).sort()
  const stories = await Promise.all(
    keys.map(async (key) => {
      const files = (await readdir(new URL(`${key}/`, folder))).sort()
      const languages = files.map((file) => file.replace(/\.md$/, '')).filter(isLocale)
      return Promise.all(languages.map((language) => readStory(folder, key, language)))
    }),
  )
  return stories.flat()
}
