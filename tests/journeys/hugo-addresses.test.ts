import path from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { localeOf } from '../../src/features/hugo/site/localeOf.ts'
import { judgeSite } from '../fidelity/judgeSite.ts'
import type { HugoAddress } from '../fidelity/hugo/hugoAddresses.ts'
import type { Newsroom } from '../support/createNewsroom.ts'
import { createNewsroom } from '../support/createNewsroom.ts'
import type { Site } from '../support/openSite.ts'
import { openSite, siteTimeout } from '../support/openSite.ts'
import { describeWithHugo } from '../support/hugo/withHugo.ts'

/** A site to try; another one by `WAFERDESK_HUGO_SITE`. */
const folder = process.env['WAFERDESK_HUGO_SITE'] ?? path.resolve('tests/fixtures/hugo/night-train')

describeWithHugo('the addresses of a Hugo site that came in', () => {
  let newsroom: Newsroom
  let site: Site
  let addresses: readonly HugoAddress[]

  beforeAll(async () => {
    newsroom = await createNewsroom()
    const judged = await judgeSite(folder, newsroom.payload)
    if (!judged.ok) throw new Error(judged.problem)
    addresses = judged.value.addresses
    site = await openSite(newsroom)
  }, siteTimeout)
  afterAll(async () => {
    await site?.close()
    await newsroom.close()
  })

  const follow = async (address: string): Promise<string> => {
    const first = await fetch(new URL(address, site.url), { redirect: 'manual' })
    if (first.status === 200) return '200'
    // Next writes it twice where the answer is kept.
    const location = first.headers.get('location')?.split(', ')[0]
    if (first.status < 300 || first.status >= 400 || !location) return `${first.status}`
    const second = await fetch(new URL(location, site.url), { redirect: 'manual' })
    return `${first.status} ${location} ${second.status}`
  }

  test('each lead to a page, in one step at the most', async () => {
    const lost: string[] = []
    const open = addresses.filter(
      ({ isPublic, language }) => isPublic && localeOf(language) !== undefined,
    )
    for (const { path: address, kind } of open) {
      const found = await follow(encodeURI(address).replaceAll('#', '%23'))
      if (!/(?:^| )200$/.test(found)) lost.push(`${kind} ${address}: ${found}`)
    }
    expect(open.length).toBeGreaterThan(10)
    expect(lost).toEqual([])
  }, 300_000)
})
