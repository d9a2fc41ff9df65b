/** The rooms of the house, the most particular first: a file belongs to the first that matches. */
const rooms: ReadonlyArray<readonly [name: string, pattern: RegExp]> = [
  ['types', /^src\/payload(-types|\.d)\.ts$/],
  ['env', /^src\/env\.ts$/],
  ['options', /^src\/options\.ts$/],
  ['index', /^src\/index\.ts$/],
  ['plugin', /^src\/plugin(\.ts$|\/)/],
  ['exports', /^src\/exports\//],
  ['kernel', /^src\/kernel\//],
  ['content', /^src\/content\//],
  ['policies', /^src\/policies\//],
  ['features/publication', /^src\/features\/publication\//],
  ['features/bilingual', /^src\/features\/bilingual\//],
  ['features/chips', /^src\/features\/chips\//],
  ['features/hugo', /^src\/features\/hugo\//],
  ['features/editor', /^src\/features\/editor\//],
  ['features/desk', /^src\/features\/desk\//],
  ['delivery', /^src\/delivery\//],
  ['demo', /^src\/demo\//],
  ['ops', /^src\/ops\//],
  ['cli', /^src\/cli\//],
  ['app', /^src\/(app\/|instrumentation\.ts$)/],
  ['collections', /^collections\//],
  ['payload.config', /^payload\.config\.ts$/],
  ['next.config', /^next\.config\.mjs$/],
]

const features = [
  'features/publication',
  'features/bilingual',
  'features/chips',
  'features/hugo',
  'features/editor',
  'features/desk',
]

/** Whom each room may import; every room may import itself and the generated types. */
export const allowed: Readonly<Record<string, readonly string[]>> = {
  types: [],
  kernel: [],
  content: ['kernel'],
  policies: ['kernel'],
  options: ['policies', 'kernel'],
  env: ['kernel'],
  // Whoever agrees on something does so in a transaction, as whoever publishes.
  'features/bilingual': ['content', 'features/publication', 'policies', 'kernel'],
  'features/publication': ['policies', 'kernel'],
  // A fact is approved in a transaction, and what shows it goes stale: as in publication.
  'features/chips': ['content', 'features/publication', 'policies', 'kernel'],
  'features/hugo': ['content', 'features/chips', 'features/publication', 'policies', 'kernel'],
  'features/editor': ['content', 'features/chips', 'policies', 'kernel'],
  'features/desk': ['features/bilingual', 'features/publication', 'policies', 'kernel'],
  delivery: ['content', 'features/chips', 'policies', 'kernel'],
  collections: [...features, 'content', 'policies', 'kernel'],
  plugin: ['collections', ...features, 'delivery', 'options', 'policies', 'kernel'],
  index: ['plugin', 'collections', 'options'],
  // A host's route is the newsroom's own, with the host's secret.
  exports: ['plugin', 'collections', ...features, 'delivery', 'content', 'env', 'kernel'],
  ops: ['env', 'kernel'],
  demo: [...features, 'content', 'kernel'],
  'payload.config': ['index', 'ops', 'env'],
  // Its addresses and headers stand beside the routes that they concern, as plain JavaScript.
  'next.config': ['app', 'kernel'],
  cli: ['payload.config', ...features, 'demo', 'ops', 'policies', 'env', 'kernel'],
  app: ['payload.config', 'delivery', 'features/publication', 'exports', 'ops', 'env', 'kernel'],
}

/** Name the room of a file; `undefined` if the house has none for it. */
export const roomOf = (file: string): string | undefined =>
  rooms.find(([, pattern]) => pattern.test(file))?.[0]
