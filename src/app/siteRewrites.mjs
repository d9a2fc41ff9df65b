const hex = '[0-9A-Fa-f]'
const tail = `%[89ABab]${hex}`

/** One character of an address, percent-encoded or not, as UTF-8 allows it (RFC 3629, section 4). */
const wellFormed = [
  '[^%]',
  `%[0-7]${hex}`,
  `%[Cc][2-9A-Fa-f]${tail}`,
  `%[Dd]${hex}${tail}`,
  `%[Ee]0%[ABab]${hex}${tail}`,
  `%[Ee][1-9A-Ca-cEeFf]${tail}${tail}`,
  `%[Ee][Dd]%[89]${hex}${tail}`,
  `%[Ff]0%(?:9|[ABab])${hex}${tail}${tail}`,
  `%[Ff][1-3]${tail}${tail}${tail}`,
  `%[Ff]4%8${hex}${tail}${tail}`,
].join('|')

const before = { type: 'query', key: 'before', value: '(?<before>[\\w-]{3,24})' }

const day = { type: 'query', key: 'on', value: '(?<on>[\\w-]{1,20})' }

/**
 * Addresses that Next would not understand, or not cache.
 *
 * An address that does not decode (`%FF`) ends in Next as an error of the server; it is none of our
 * pages. A page of a list (`?before=…`) or a chart of a day (`?on=…`) would be rendered anew for each reader, because of its
 * query; as a path it is kept like any other.
 */
export const siteRewrites = [
  { source: `/:malformed(en/.{0}(?!(?:${wellFormed})*$).*)`, destination: '/en/404' },
  { source: `/:malformed(.{0}(?!(?:${wellFormed})*$).*)`, destination: '/zh-TW/404' },
  { source: '/:locale(zh-TW|en)', has: [before], destination: '/:locale/before/:before' },
  {
    source: '/:locale(zh-TW|en)/categories/:slug',
    has: [before],
    destination: '/:locale/categories/:slug/before/:before',
  },
  {
    source: '/:locale(zh-TW|en)/chips/:slug',
    has: [before],
    destination: '/:locale/chips/:slug/before/:before',
  },
  {
    source: '/:locale(zh-TW|en)/charts/:kind',
    has: [day],
    destination: '/:locale/charts/:kind/on/:on',
  },
]
