import { parentPort, workerData } from 'node:worker_threads'

import { convertPage } from '../convertPage.ts'
import { notePictures } from '../originals/notePictures.ts'
import { findingRemote } from '../remote/findingRemote.ts'
import type { PictureFile } from '../site/pictureFinder.ts'
import { readSite } from '../site/readSite.ts'
import type { PagePlace } from '../site/sourceFile.ts'
import { siteContext } from '../siteContext.ts'
import type { ThreadedAnswer, ThreadedPage, ThreadedSite } from './threadedSite.ts'

// A thread of its own: `openConverter` starts it by the path of this file.
const { dir, name, chips, shortcodes, remote } = workerData as ThreadedSite

const keyOf = ({ language, kind, logical }: PagePlace) => JSON.stringify([language, kind, logical])

const read = readSite(dir)
// Whoever started the thread has read the site before, and converts what it does not.
if (!read.ok) throw new Error(read.problem.code)
const { site, pictures } = notePictures(
  remote ? { ...read.value, remote: findingRemote(remote) } : read.value,
)
const sent = new Set<PictureFile>()
const context = siteContext(site, { chips }, shortcodes, name)
const files = new Map(site.files.map((file) => [keyOf(file.place), file]))

parentPort?.on('message', ({ number, facts, place }: ThreadedPage) => {
  const file = files.get(keyOf(place))
  if (file === undefined) throw new Error(`${facts.path} is gone`)
  const converted = convertPage({ ...facts, file }, context)
  const found = [...pictures()].filter((picture) => !sent.has(picture))
  for (const picture of found) sent.add(picture)
  const answer: ThreadedAnswer = { number, converted, pictures: found }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
  parentPort?.postMessage(answer)
})
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has none
parentPort?.postMessage('ready')
