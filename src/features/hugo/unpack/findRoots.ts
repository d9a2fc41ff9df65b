/** Where a Hugo site may be among files, by the names of the files alone. */
const certain = /^hugo\.(?:toml|ya?ml|json)$/

const likely = /^config\.(?:toml|ya?ml|json)$/

const inConfigFolder = /^config\/(?:_default|production)\/(?:hugo|config)\.(?:toml|ya?ml|json)$/

/** Folders that stand beside the configuration of a Hugo site, and hardly of anything else. */
const companions = ['content', 'layouts', 'archetypes', 'themes', 'static', 'assets', 'i18n']

/** Folders whose configurations are not those of the site. */
const foreign = /(?:^|\/)(?:themes|node_modules|vendor|_vendor|\.git|testdata)(?:\/|$)/

const inside = (folder: string, name: string): string =>
  folder === '' ? name : `${folder}/${name}`

/**
 * Find the folders of Hugo sites among the paths of files, the nearest to the top first; `''` is the
 * top itself.
 *
 * A site that lies in another (the example of a theme) is none of its own. `config.toml` is a name
 * that others use too: it counts where a folder of Hugo's stands beside it.
 */
export const findRoots = (paths: readonly string[]): string[] => {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      folders.add(path.slice(0, at))
    }
  }
  const isBeside = (folder: string) => companions.some((name) => folders.has(inside(folder, name)))
  const isSite = (folder: string, file: string): boolean =>
    certain.test(file) || ((likely.test(file) || inConfigFolder.test(file)) && isBeside(folder))
  const found = new Set<string>()
  for (const path of paths) {
    const names = path.split('/')
    for (const depth of [1, 3]) {
      const folder = names.slice(0, -depth).join('/')
      const file = names.slice(-depth).join('/')
      if (names.length >= depth && !foreign.test(folder) && isSite(folder, file)) found.add(folder)
    }
  }
  const isNested = (folder: string) =>
    [...found].some((other) => other !== folder && (other === '' || folder.startsWith(`${other}/`)))
  return [...found]
    .filter((folder) => !isNested(folder))
    .sort((one, other) => one.split('/').length - other.split('/').length || (one < other ? -1 : 1))
}
