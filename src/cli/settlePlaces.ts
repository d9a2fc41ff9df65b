import path from 'node:path'

import { provideVariables, readSettings } from '../env.ts'
import { findApplicationRoot } from '../ops/findApplicationRoot.ts'

/**
 * Settle where the application and its data are, for this process and all that it starts.
 *
 * Unless it is set, the data folder stands beside the configuration, wherever the command is called
 * from.
 */
export const settlePlaces = (): void => {
  const { dataFolder, isDataFolderSet } = readSettings()
  const root = findApplicationRoot(process.cwd())
  const place = isDataFolderSet ? dataFolder : path.join(root, '.waferdesk')
  provideVariables({ WAFERDESK_DATA: place })
}
