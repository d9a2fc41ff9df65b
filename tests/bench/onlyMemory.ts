import { startTestServer } from '../support/startTestServer.ts'
import { testDatabase } from '../support/testDatabase.ts'
import { sayFigure } from './figure.ts'
import os from 'node:os'
const server = await startTestServer()
process.env[testDatabase.variable] = server.url
process.env['PAYLOAD_LOG_LEVEL'] = 'error'
const { benchMemory } = await import('./benchMemory.ts')
console.log(os.loadavg())
for (const f of await benchMemory()) console.log(sayFigure(f))
console.log(os.loadavg())
await server.stop()
process.exit(0)
