import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

import type { Problem } from '../../../kernel/problem.ts'
import type { Result } from '../../../kernel/result.ts'
import type { Converted } from '../convertPage.ts'
import { convertPage } from '../convertPage.ts'
import type { PlannedPage } from '../plan/planImport.ts'
import type { PictureFile } from '../site/pictureFinder.ts'
import type { Site } from '../site/readSite.ts'
import { siteContext } from '../siteContext.ts'
import type { Surroundings, ThreadedAnswer, ThreadedPage, ThreadedSite } from './threadedSite.ts'

/** Converts pages, beside whatever else the process does. */
export type Converter = {
  readonly convert: (page: PlannedPage) => Promise<Result<Converted, Problem>>
  /** Settled once a thread converts, or none ever will. */
  readonly started: Promise<boolean>
  readonly close: () => Promise<void>
}

type Converting = {
  /** How many pages there are to convert; for few of them there is no thread. */
  readonly pages: number
  /** Is told of the pictures that the thread finds; without one, the site's finder knows them. */
  readonly onPicture?: (picture: PictureFile) => void
}

/** For how many pages a thread is worth its start of a second. */
const fewest = 40

const start = ({ dir, remote }: Site, surroundings: Surroundings): Worker => {
  const here = fileURLToPath(import.meta.url)
  // A compiled command line has its threads beside it.
  const compiled = path.join(path.dirname(process.argv[1] ?? ''), 'conversionThread.js')
  const extension = path.extname(here)
  const file = path.join(path.dirname(here), `conversionThread${extension}`)
  const sent: ThreadedSite = {
    ...surroundings,
    dir,
    remote: remote && { pictures: remote.pictures, told: remote.told },
  }
  const options = { workerData: sent, execArgv: ['--conditions=production'] }
  if (fs.existsSync(compiled)) return new Worker(compiled, options)
  if (extension !== '.ts') return new Worker(file, options)
  // A thread does not take over the loader of TypeScript.
  const [loader, thread] = [import.meta.resolve('tsx/esm/api'), pathToFileURL(file).href]
  const code = `import(${JSON.stringify(loader)}).then(({ register }) => {
    register()
    return import(${JSON.stringify(thread)})
  })`
  return new Worker(code, { ...options, eval: true })
}

/**
 * Open a converter that has a thread of its own, so that one processor reads Markdown while another
 * stores what was read.
 *
 * Until the thread has started, and if it cannot, pages are converted here.
 */
export const openConverter = (
  site: Site,
  surroundings: Surroundings,
  { pages, onPicture }: Converting,
): Converter => {
  const { name, chips, shortcodes } = surroundings
  const context = siteContext(site, { chips }, shortcodes, name)
  type Waiting = { readonly page: PlannedPage; readonly answer: (of: Answer) => void }
  type Answer = ThreadedAnswer['converted']
  const waiting = new Map<number, Waiting>()
  const here = (page: PlannedPage): Answer => convertPage(page, context)
  if (pages < fewest) {
    const convert: Converter['convert'] = async (page) => await Promise.resolve(here(page))
    return { convert, started: Promise.resolve(false), close: async () => {} }
  }
  const worker = start(site, surroundings)
  let isReady = false
  let count = 0
  const started = new Promise<boolean>((resolve) => {
    const giveUp = () => {
      isReady = false
      resolve(false)
      for (const { page, answer } of waiting.values()) answer(here(page))
      waiting.clear()
    }
    worker.on('error', giveUp)
    worker.on('exit', giveUp)
    worker.on('message', (message: ThreadedAnswer | 'ready') => {
      if (message === 'ready') {
        isReady = true
        resolve(true)
        return
      }
      for (const picture of message.pictures) onPicture?.(picture)
      waiting.get(message.number)?.answer(message.converted)
      waiting.delete(message.number)
    })
  })
  const convert: Converter['convert'] = async (page) => {
    if (!isReady) return here(page)
    const { file, ...facts } = page
    const number = (count += 1)
    return await new Promise<Answer>((answer) => {
      waiting.set(number, { page, answer })
      const sent: ThreadedPage = { number, facts, place: file.place }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
      worker.postMessage(sent)
    })
  }
  const close = async () => {
    await worker.terminate()
  }
  return { convert, started, close }
}
