import { startTestServer } from '../support/startTestServer.ts'
import { testDatabase } from '../support/testDatabase.ts'
import type { Figure } from './figure.ts'
import { isMet, sayFigure } from './figure.ts'

/**
 * `npm run bench -- [queries] [publication] [hugo] [bilingual] [chips] [site] [lighthouse]`: speed and memory, each figure against a
 * yardstick in the same run. Exit code 1 if a figure is not what it has to be.
 */
const wanted = process.argv.slice(2)
const wants = (name: string) => wanted.length === 0 || wanted.includes(name)

const server = await startTestServer()
process.env[testDatabase.variable] = server.url
process.env['PAYLOAD_LOG_LEVEL'] = 'error'

const figures: Figure[] = []
const tell = (more: readonly Figure[]) => {
  figures.push(...more)
  for (const figure of more) console.log(sayFigure(figure))
}

try {
  if (wants('queries')) {
    const { benchQueries } = await import('./benchQueries.ts')
    tell(await benchQueries())
  }
  if (wants('publication')) {
    const { benchPublication } = await import('./benchPublication.ts')
    tell(await benchPublication())
  }
  if (wants('hugo')) {
    const { benchHugo } = await import('./benchHugo.ts')
    tell(await benchHugo())
  }
  if (wants('bilingual')) {
    const { benchBilingual } = await import('./benchBilingual.ts')
    tell(await benchBilingual())
    const { benchMemory } = await import('./benchMemory.ts')
    tell(await benchMemory())
    const { benchBoard } = await import('./benchBoard.ts')
    tell(await benchBoard())
  }
  if (wants('chips')) {
    const { benchChips } = await import('./benchChips.ts')
    tell(await benchChips())
  }
  if (wants('site')) {
    const { benchSite } = await import('./benchSite.ts')
    tell(await benchSite())
  }
  if (wants('lighthouse')) {
    const { benchLighthouse } = await import('./benchLighthouse.ts')
    tell(await benchLighthouse())
  }
} finally {
  await server.stop()
}

const missed = figures.filter((figure) => !isMet(figure))
console.log(
  `\n${figures.length - missed.length} of ${figures.length} figures are as they have to be`,
)
process.exit(missed.length === 0 ? 0 : 1)
