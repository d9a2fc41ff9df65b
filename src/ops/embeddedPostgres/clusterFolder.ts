import path from 'node:path'

/** The folder of the database itself, under the data folder. */
export const clusterFolder = (dataFolder: string): string =>
  path.join(dataFolder, 'postgres', 'cluster')
