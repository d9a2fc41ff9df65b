import { readFile } from 'node:fs/promises'
import { loadOnce } from './loadOnce.ts'
import type { Run } from './run.ts'

const folder = new URL('../pictures/', import.meta.url)

/** Load the pictures, described in both languages. */
export const loadPictures = async (run: Run): Promise<void> => {
  const collection = 'media'
  for (const { key, alt, caption } of run.content.pictures) {
    await loadOnce(run, collection, key, async (requestIn) => {
      const name = `${key}.webp`
      const data = await readFile(new URL(name, folder))
      const { id } = await run.payload.create({
        collection,
        data: {
          alt: alt['zh-TW'],
          caption: caption?.['zh-TW'],
          credit: 'Waferdesk',
          licence: 'own',
        },
        file: { data, name, mimetype: 'image/webp', size: data.length },
        // A run that broke off may have left the file without its document.
        overwriteExistingFiles: true,
        req: await requestIn('zh-TW'),
      })
      await run.payload.update({
        collection,
        id,
        data: { alt: alt.en, caption: caption?.en },
        req: await requestIn('en'),
      })
      return id
    })
  }
}
