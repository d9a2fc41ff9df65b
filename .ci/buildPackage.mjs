/**
 * Build what `npm pack` ships: ESM with types in dist, and the files that code reads beside itself.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const dist = path.join(root, 'dist')

fs.rmSync(dist, { recursive: true, force: true })
execFileSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'src/tsconfig.build.json'],
  {
    cwd: root,
    stdio: 'inherit',
  },
)

// The compiler leaves imports of styles in the declarations, where nobody can resolve them.
for (const file of fs.readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue
  const text = fs.readFileSync(path.join(dist, file), 'utf8')
  const plain = text.replace(/^import '[^']+\.s?css';\n/gm, '')
  if (plain !== text) fs.writeFileSync(path.join(dist, file), plain)
}

const assets = fs
  .readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(
    (file) => /\.(css|scss)$/.test(file) && !file.startsWith('app') && !file.startsWith('delivery'),
  )
  .map((file) => path.join('src', file))
const more = fs
  .readdirSync(path.join(root, 'collections'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(css|scss)$/.test(file))
  .map((file) => path.join('collections', file))

// Not compiled: the process that it runs is started by the path of this file.
const leash = 'src/ops/supervisor/leash.mjs'

const terms = 'src/features/bilingual/terms/entries/terms.csv'

for (const file of [...assets, ...more, leash, terms]) {
  const target = path.join(dist, file)
  fs.mkdirSync(path.dirname(target), { recursive: true })
  fs.copyFileSync(path.join(root, file), target)
}
