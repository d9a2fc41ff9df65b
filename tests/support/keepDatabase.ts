import { EnvironmentError } from '../../src/kernel/environmentError.ts'
import { lockDataFolder } from '../../src/ops/dataFolder/lockDataFolder.ts'
import { prepareDataFolder } from '../../src/ops/dataFolder/prepareDataFolder.ts'
import { startEmbeddedPostgres } from '../../src/ops/embeddedPostgres/startEmbeddedPostgres.ts'

// Keeps the database of a folder until SIGTERM, as the supervisor does; tests kill it.
const [, , folder = '', patience = '8000'] = process.argv
try {
  prepareDataFolder(folder)
  const release = await lockDataFolder(folder, Number(patience))
  const server = await startEmbeddedPostgres(folder)
  process.on('SIGTERM', () => {
    void server.stop().then(release)
  })
  console.log(JSON.stringify({ url: server.url, pid: server.pid }))
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error)
  process.exitCode = 1
}
