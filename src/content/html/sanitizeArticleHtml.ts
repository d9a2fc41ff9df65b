import sanitizeHtml from 'sanitize-html'

const flow =
  'p div blockquote pre hr ul ol li dl dt dd figure figcaption details summary h2 h3 h4 h5 h6'
const phrasing =
  'a abbr b br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'
const table = 'table caption colgroup col thead tbody tfoot tr th td'

const isOwnPath = (address: string): boolean => /^\/(?![/\\])[^\s\\]*$/.test(address)

const playerOf = (address: string): string | undefined => {
  const found =
    /^(?:https?:)?\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com\/video)\/([\w-]{1,64})/.exec(
      address,
    )
  if (!found) return undefined
  return address.includes('vimeo')
    ? `https://vimeo.com/${found[1]}`
    : `https://www.youtube.com/watch?v=${found[1]}`
}

/**
 * Clean HTML that a writer or an import brought, by a list of what may stay.
 *
 * No script, style, class, id or event stays; pictures only from this site, so that no reader is
 * shown to a third party; the frame of a known player becomes a link to the film.
 */
export const sanitizeArticleHtml = (html: string): string =>
  sanitizeHtml(html, {
    allowedTags: `${flow} ${phrasing} ${table}`.split(' '),
    allowedAttributes: {
      '*': ['lang', 'dir', 'title'],
      a: ['href', 'hreflang', 'rel'],
      img: ['src', 'alt', 'width', 'height', 'loading'],
      ol: ['start', 'reversed', 'type'],
      li: ['value'],
      th: ['colspan', 'rowspan', 'scope'],
      td: ['colspan', 'rowspan'],
      time: ['datetime'],
      col: ['span'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
    allowProtocolRelative: false,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'template', 'svg', 'math'],
    nestingLimit: 40,
    exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !isOwnPath(attribs['src'] ?? ''),
    transformTags: {
      h1: 'h2',
      a: (tagName, attribs) => ({
        tagName,
        attribs: { ...attribs, rel: 'noopener' },
      }),
      img: (tagName, attribs) => ({ tagName, attribs: { alt: '', ...attribs, loading: 'lazy' } }),
      iframe: (_tagName, attribs): sanitizeHtml.Tag => {
        const film = playerOf(attribs['src'] ?? '')
        return film
          ? {
              tagName: 'a',
              attribs: { href: film, rel: 'noopener' },
              text: attribs['title'] || film,
            }
          : { tagName: 'span', attribs: {} }
      },
    },
  })
