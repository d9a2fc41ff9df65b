import fs from 'node:fs'
import { parseArgs } from 'node:util'

import type { Message } from '../../src/kernel/messages.ts'
import { startTestServer } from '../support/startTestServer.ts'
import { testDatabase } from '../support/testDatabase.ts'
import { hugoVersion } from './hugo/hugoVersion.ts'
import { messages } from './messages.ts'
import { isGoodSite } from './verdict.ts'
import { writeVerdict } from './writeVerdict.ts'

/**
 * `npm run hugo:fidelity -- <folder> [--json <file>]`: how faithfully a Hugo site comes in, judged
 * by Hugo itself.
 *
 * Exit code 0 if everything is as it has to be, 1 if not, 2 for wrong use or where Hugo is missing.
 */
const tell = (message: Message) => console.error(`${message['zh-TW']}\n${message.en}`)

const readArguments = (): { dir: string; json: string | undefined } | undefined => {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'string' } },
      allowPositionals: true,
    })
    const [dir, ...more] = positionals
    const isFolder = dir !== undefined && fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory()
    return isFolder && more.length === 0 ? { dir, json: values.json } : undefined
  } catch {
    // An option that there is not.
    return undefined
  }
}

const judge = async (dir: string, json: string | undefined): Promise<number> => {
  const server = await startTestServer()
  process.env[testDatabase.variable] = server.url
  process.env['PAYLOAD_LOG_LEVEL'] = 'error'
  try {
    const { createNewsroom } = await import('../support/createNewsroom.ts')
    const { judgeSite } = await import('./judgeSite.ts')
    const newsroom = await createNewsroom()
    try {
      const verdict = await judgeSite(dir, newsroom.payload)
      if (!verdict.ok) {
        tell(messages.unreadable)
        console.error(verdict.problem)
        return 1
      }
      if (json !== undefined) fs.writeFileSync(json, `${JSON.stringify(verdict.value, null, 2)}\n`)
      for (const line of writeVerdict(verdict.value)) console.log(line)
      return isGoodSite(verdict.value) ? 0 : 1
    } finally {
      await newsroom.close()
    }
  } finally {
    await server.stop()
  }
}

const wanted = readArguments()
if (wanted === undefined) tell(messages.usage)
else if (hugoVersion() === undefined) tell(messages.noHugo)
const isPossible = wanted !== undefined && hugoVersion() !== undefined
process.exit(isPossible ? await judge(wanted.dir, wanted.json) : 2)
