import { createNewsroom } from '../../createNewsroom.ts'
import { startTestServer } from '../../startTestServer.ts'
import { testDatabase } from '../../testDatabase.ts'
import { openStage } from './openStage.ts'
import { runSequences } from './runSequences.ts'

/** How many sequences one newsroom sees. */
const portion = 250

/**
 * `npm run test:model -- [count] [first seed]`: as many sequences of steps as one has the time for.
 *
 * Exit code 1 with the sequence that led to what the model does not say.
 */
const [count = 1000, firstSeed = 1] = process.argv.slice(2).map(Number)
const server = await startTestServer()
process.env[testDatabase.variable] = server.url
process.env['PAYLOAD_LOG_LEVEL'] = 'error'
try {
  for (let done = 0; done < count; done += portion) {
    const newsroom = await createNewsroom()
    try {
      const stage = await openStage(newsroom.payload)
      const size = Math.min(portion, count - done)
      await runSequences(stage, firstSeed + done, size, console.log)
    } finally {
      await newsroom.close()
    }
  }
} catch (error) {
  console.error(error)
  process.exitCode = 1
} finally {
  await server.stop()
}
process.exit()
