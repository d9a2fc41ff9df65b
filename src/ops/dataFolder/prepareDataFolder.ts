import fs from 'node:fs'
import path from 'node:path'
import { EnvironmentError } from '../../kernel/environmentError.ts'
import { messages } from '../messages.ts'

/**
 * Make the data folder if it is not there, and prove that this user may write in it.
 *
 * @throws EnvironmentError when it may not.
 */
export const prepareDataFolder = (folder: string): void => {
  try {
    fs.mkdirSync(path.join(folder, 'logs'), { recursive: true })
    const probe = path.join(folder, `.probe-${process.pid}`)
    fs.writeFileSync(probe, '')
    fs.rmSync(probe)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new EnvironmentError([
      {
        code: 'data-folder/rights',
        severity: 'error',
        message: messages.dataFolderRights,
        values: { folder, reason },
        where: folder,
      },
    ])
  }
}
