import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { Newsroom } from '../../support/createNewsroom.ts'
import { createNewsroom } from '../../support/createNewsroom.ts'
import { createStaff } from '../../support/createStaff.ts'
import { importDesk } from '../../support/hugo/importDesk.ts'
import { makePictureSite } from '../../support/hugo/makePictureSite.ts'
import { zipFolder } from '../../support/hugo/zipFolder.ts'
import type { TestWorker } from '../../support/publication/startWorker.ts'
import { startWorker } from '../../support/publication/startWorker.ts'
import { serveNewsroom } from '../../support/serveNewsroom.ts'

const stories = 100
const patience = 180_000

describe('the worker', () => {
  let newsroom: Newsroom
  let payload: Payload
  let desk: ReturnType<typeof importDesk>
  let dir: string
  let worker: TestWorker | undefined

  beforeAll(async () => {
    newsroom = await createNewsroom()
    payload = newsroom.payload
    desk = importDesk(serveNewsroom(newsroom), await createStaff(payload))
    dir = fs.mkdtempSync(path.join(os.tmpdir(), 'waferdesk-import-'))
    await makePictureSite(dir, stories)
  })
  afterEach(async () => {
    await worker?.stop()
  })
  afterAll(async () => {
    fs.rmSync(dir, { recursive: true, force: true })
    await newsroom.close()
  })

  const until = async (
    id: number,
    isIt: (view: Awaited<ReturnType<typeof desk.view>>) => boolean,
  ) => {
    for (;;) {
      const view = await desk.view(id)
      if (isIt(view)) return view
      // What has ended becomes nothing else any more.
      if (['failed', 'done', 'stopped'].includes(view.state)) {
        throw new Error(`${view.state} ${view.problem}\n${worker?.output()}`)
      }
      await wait(100)
    }
  }

  it(
    'imports what was sent, and another goes on where one was killed',
    async () => {
      worker = await startWorker(newsroom)
      const id = await desk.send(zipFolder(dir, 'site'))
      const ready = await until(id, ({ state }) => state === 'ready')
      expect(ready.summary?.counts).toMatchObject({ created: 2 * stories })
      expect((await desk.desk()).worker).toMatchObject({ isAlive: true })
      await desk.ask(`/${id}/apply`, { body: {} })
      const storing = await until(id, ({ phase, done }) => phase === 'storing' && done > 4)
      expect(storing.total).toBe(stories)
      await worker.kill()
      expect(await desk.view(id)).toMatchObject({ state: 'working' })
      worker = await startWorker(newsroom)
      const done = await until(id, ({ state }) => state === 'done')
      expect(done.summary?.counts).toMatchObject({ created: 2 * stories, refused: 0 })
      const { docs } = await payload.find({
        collection: 'posts',
        draft: true,
        pagination: false,
        select: { hugo: { path: true, fingerprint: true } },
      })
      expect(new Set(docs.map(({ hugo }) => hugo?.path)).size).toBe(2 * stories)
      expect(docs).toHaveLength(2 * stories)
      expect(docs.filter(({ hugo }) => hugo?.fingerprint?.endsWith('open'))).toEqual([])
    },
    patience,
  )

  it(
    'stops an import after the story under way when somebody says so',
    async () => {
      worker = await startWorker(newsroom)
      await payload.delete({ collection: 'posts', where: { id: { exists: true } }, trash: true })
      const id = await desk.send(zipFolder(dir))
      await until(id, ({ state }) => state === 'ready')
      await desk.ask(`/${id}/apply`, { body: {} })
      await until(id, ({ phase, done }) => phase === 'storing' && done > 2)
      const { json } = await desk.ask(`/${id}/stop`, { body: {} })
      expect(json).toMatchObject({ state: 'working' })
      const stopped = await until(id, ({ state }) => state === 'stopped')
      const { created = 0, waiting = 0 } = stopped.summary?.counts ?? {}
      expect(created + waiting).toBe(2 * stories)
      expect(created).toBeGreaterThan(0)
      expect(waiting).toBeGreaterThan(0)
      expect((await payload.count({ collection: 'posts' })).totalDocs).toBe(created)
    },
    patience,
  )
})
