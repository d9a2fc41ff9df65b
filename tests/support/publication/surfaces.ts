import { postPath } from '../../../src/kernel/postPath.ts'
import { siteProbes } from '../reading/siteProbe.ts'
import { tellsOf } from '../reading/tellsOf.ts'

/** A story whose English post is looked for; its Chinese one is published all the while. */
export type Hidden = { readonly id: number; readonly slug: string; readonly word: string }

/** Whether a surface tells an anonymous reader of the English post. */
type Surface = (site: string, hidden: Hidden) => Promise<boolean>

const throughSite =
  (name: string): Surface =>
  async (site, { slug, word }) => {
    const probe = siteProbes.find((one) => one.name === name)
    if (!probe) throw new Error(`no probe is called ${name}`)
    return (await tellsOf(site, probe, { slug, word, locale: 'en' })).isFound
  }

const textOf = async (address: string, init?: RequestInit): Promise<string> =>
  await (await fetch(address, init)).text()

/** Everything of a page that is meant for machines, and not for its reader. */
const linkedData = /<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs

/** Every surface on which a post may come to light, by its name. */
export const surfaces: Readonly<Record<string, Surface>> = {
  page: throughSite('article'),
  list: throughSite('front page'),
  REST: async (site, { slug, word }) =>
    (await textOf(`${site}/api/posts?where[slug][equals]=${slug}&depth=2&draft=true`)).includes(
      `${word} headline`,
    ),
  GraphQL: async (site, { slug, word }) => {
    const query = `{ Posts(where: { slug: { equals: "${slug}" } }) { docs { title summary } } }`
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ query })
    const told = await textOf(`${site}/api/graphql`, { method: 'POST', headers, body })
    return told.includes(`${word} headline`)
  },
  search: throughSite('search'),
  feed: throughSite('feed'),
  sitemap: async (site, { slug }) => {
    const index = await textOf(`${site}/sitemap.xml`)
    const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => site + new URL(address).pathname,
    )
    const texts = await Promise.all(parts.map((part) => textOf(part)))
    return texts.some((text) => text.includes(postPath('en', slug)))
  },
  'Open Graph picture': async (site, { slug }) => {
    // Its address is that of the counterpart's, which is published.
    const page = await textOf(site + postPath('zh-TW', slug))
    const [, address = ''] = /property="og:image" content="([^"]+)"/.exec(page) ?? []
    const answer = await fetch(address.replace('/zh-TW/', '/en/'))
    await answer.body?.cancel()
    return answer.headers.get('content-type') === 'image/png'
  },
  'preview without right': async (site, { id, word }) => {
    const entered = await textOf(`${site}/preview?post=${id}`)
    return (entered + (await textOf(`${site}/en/preview/${id}`))).includes(word)
  },
  RSC: throughSite('article as the router navigates'),
  'JSON-LD of the counterpart': async (site, { slug }) => {
    const page = await textOf(site + postPath('zh-TW', slug))
    return [...page.matchAll(linkedData)].some(([, text]) => text?.includes(postPath('en', slug)))
  },
}
