import fs from 'node:fs'
import path from 'node:path'

const project = path.resolve(import.meta.dirname, '../..')

/** The folder of everything that the bench makes; `npm run bench` may be stopped at any time. */
export const benchFolder = path.join(project, '.waferdesk', 'bench')

const copied = [
  'src',
  'collections',
  'migrations',
  'payload.config.ts',
  'next.config.mjs',
  'package.json',
  'tsconfig.json',
]

/** A page in the site's own layout that does nothing but weigh as much as it is told to. */
const emptyPage = `
export const revalidate = 86400
export const generateStaticParams = () => []

export default async function EmptyPage({ params }: { params: Promise<{ weight: string }> }) {
  const { weight } = await params
  return <p>{'word '.repeat(Math.max(0, Number(weight) / 5))}</p>
}
`

/**
 * Copy the application and add a page that does nothing, to measure the others against.
 *
 * The copy stands inside the project, so that both use the same packages.
 *
 * @returns the copy's folder.
 */
export const makeBenchApp = (): string => {
  const app = path.join(benchFolder, 'app')
  fs.rmSync(app, { recursive: true, force: true })
  fs.mkdirSync(app, { recursive: true })
  for (const name of copied) {
    fs.cpSync(path.join(project, name), path.join(app, name), { recursive: true })
  }
  const config = path.join(app, 'next.config.mjs')
  const text = fs.readFileSync(config, 'utf8')
  if (!text.includes('root: import.meta.dirname')) throw new Error('next.config.mjs has changed')
  fs.writeFileSync(
    config,
    text.replace('root: import.meta.dirname', `root: ${JSON.stringify(project)}`),
  )
  const page = path.join(app, 'src/app/(site)/[locale]/empty/[weight]')
  fs.mkdirSync(page, { recursive: true })
  fs.writeFileSync(path.join(page, 'page.tsx'), emptyPage)
  return app
}
