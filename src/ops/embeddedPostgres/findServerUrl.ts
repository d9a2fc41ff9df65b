import { checkServer } from '../database/checkServer.ts'
import { applicationRole } from './prepareRole.ts'
import { readServerFile } from './serverFile.ts'

/** The address of a server of ours that another process runs; `undefined` if it does not answer. */
export const findServerUrl = async (dataFolder: string): Promise<string | undefined> => {
  const server = readServerFile(dataFolder)
  if (server === undefined) return undefined
  const { port, password } = server
  const url = `postgres://${applicationRole}:${password}@127.0.0.1:${port}/${applicationRole}`
  try {
    await checkServer(url)
    return url
  } catch {
    return undefined
  }
}
