import { Pool } from 'pg'

import { findArticle } from '../../src/delivery/queries/findArticle.ts'
import { findFrontPage } from '../../src/delivery/queries/findFrontPage.ts'
import { listAbout } from '../../src/delivery/queries/listAbout.ts'
import type { Reader } from '../../src/delivery/queries/reader.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import { compare } from './compare.ts'
import { readByHand } from './readByHand.ts'
import type { Figure } from './figure.ts'
import type { Archive } from './seedArchive.ts'
import { seedArchive } from './seedArchive.ts'

type Seeded = { newsroom: Newsroom; archive: Archive; reader: Reader; size: number }

const pageSize = 20

const seed = async (size: number): Promise<Seeded> => {
  const newsroom = await createNewsroom()
  const archive = await seedArchive(newsroom.payload, newsroom.databaseUrl, size)
  return { newsroom, archive, size, reader: { payload: newsroom.payload, locale: 'zh-TW' } }
}

// A post of the middle of the archive, and the place in a list where half of it lies behind.
const middleOf = ({ size }: Seeded) => {
  const copy = Math.floor(size / 20)
  const publishedAt = new Date(Date.UTC(2026, 0, 1) - copy * 3_600_000).toISOString()
  return { slug: `model-3-${copy}`, before: { publishedAt, id: 2 ** 31 - 1 } }
}

const queriesOf = (seeded: Seeded) => {
  const { reader, archive } = seeded
  const { slug, before } = middleOf(seeded)
  const category = archive.categories[0] ?? 0
  return {
    'front page': () => findFrontPage(reader),
    'category, first page': () =>
      listAbout(reader, { category }, { before: undefined, size: pageSize }),
    'category, middle page': () => listAbout(reader, { category }, { before, size: pageSize }),
    'article by slug': () => findArticle(reader, { slug }),
  }
}

const milliseconds = (number: number) => `${number.toFixed(2)} ms`

/** Measure what the public reads cost: against SQL by hand, and in a small and a large archive. */
export const benchQueries = async (): Promise<Figure[]> => {
  const figures: Figure[] = []
  const medium = await seed(2000)
  const pool = new Pool({ connectionString: medium.newsroom.databaseUrl, max: 20 })
  const { slug } = middleOf(medium)
  const byHand = await compare(
    () => findArticle(medium.reader, { slug }),
    () => readByHand(pool, 'zh-TW', slug),
  )
  figures.push({
    what: 'article through the Local API / the same rows by SQL, 2,000 posts',
    value: byHand.ratio,
    limit: { atMost: 2 },
    detail: `${milliseconds(byHand.first)} / ${milliseconds(byHand.second)}`,
  })
  await pool.end()
  await medium.newsroom.close()

  const small = await seed(200)
  const large = await seed(20_000)
  const inLarge = queriesOf(large)
  for (const [what, run] of Object.entries(queriesOf(small))) {
    const result = await compare(inLarge[what as keyof typeof inLarge], run)
    figures.push({
      what: `${what}: 20,000 posts / 200 posts`,
      value: result.ratio,
      limit: { atMost: 1.3 },
      detail: `${milliseconds(result.first)} / ${milliseconds(result.second)}`,
    })
  }
  await small.newsroom.close()
  await large.newsroom.close()
  return figures
}
