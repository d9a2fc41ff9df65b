import { parseArgs } from 'node:util'

import { recountBoard } from '../../features/bilingual/board/recountBoard.ts'
import type { CommandAct } from '../command.ts'
import { exitCodes } from '../command.ts'
import { consoleReport } from '../consoleReport.ts'
import { messages } from '../messages.ts'
import { progressShower } from '../progressShower.ts'

const options = { rest: { type: 'boolean', default: false } } as const

/** Count anew how both languages of every story stand, or with `--rest` those that still wait for it. */
export const bilingualRecount: CommandAct = async (args, { withNewsroom }) => {
  const { values } = parseArgs({ args, options })
  const count = await withNewsroom((payload) =>
    recountBoard(payload, { restOnly: values.rest, progress: progressShower() }),
  )
  consoleReport.say(messages.storiesCounted, { count })
  return exitCodes.done
}
