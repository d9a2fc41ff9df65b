import { loadDemo } from '../../demo/loadDemo.ts'
import { readEnv } from '../../env.ts'
import type { Queryable } from '../../ops/database/queryable.ts'
import { readNote, writeNote } from '../../ops/database/notes.ts'
import { withAdvisoryLock } from '../../ops/database/withAdvisoryLock.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { withNewsroom } from '../withNewsroom.ts'

/** Say how far it has come, so often in all. */
const stages = 5

const load = async (payload: Parameters<typeof loadDemo>[0]): Promise<number> => {
  const created = await loadDemo(payload, {
    onProgress: ({ done, total }) => {
      const isStage = done % Math.ceil(total / stages) === 0 && done < total
      if (isStage) consoleReport.say(messages.demoProgress, { done, total })
    },
  })
  return Object.values(created).reduce((sum, count) => sum + count, 0)
}

/** Load the demonstration content into the newsroom, once; of two instances one does it. */
export const demoContent = async (): Promise<number> =>
  await withNewsroom(async (payload) => {
    const { pool } = payload.db as unknown as { pool: Queryable }
    await withAdvisoryLock(readEnv().databaseUrl, 'demonstration', async () => {
      if ((await readNote(pool, 'demonstration')) !== undefined) return
      const count = await load(payload)
      await writeNote(pool, 'demonstration', { at: new Date().toISOString(), count })
      consoleReport.say(messages.demoLoaded, { count })
    })
    return exitCodes.done
  })
