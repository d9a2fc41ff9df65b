import type { Notation } from '../page/parseData.ts'

/** In which notation a file of a configuration is, by its name; none if it is no such file. */
export const configNotation = (file: string): Notation | undefined => {
  const extension = /\.(toml|ya?ml|json)$/i.exec(file)?.[1]?.toLowerCase()
  if (extension === undefined) return undefined
  return extension === 'toml' ? 'toml' : extension === 'json' ? 'json' : 'yaml'
}
