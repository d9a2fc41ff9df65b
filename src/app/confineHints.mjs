const isOfHints = ({ headers }) => headers.some(({ key }) => key === 'Critical-CH')

/**
 * Ask only the admin panel's visitors which colours they prefer.
 *
 * Payload asks on every page. A reader's browser would break off its first request to begin anew
 * with the answer, and shared caches would keep each page once for each answer; the public pages
 * follow the reader's colours by style sheet alone.
 *
 * @template {{ source: string, headers: { key: string, value: string }[] }} Rule
 * @param {Rule[]} rules
 */
export const confineHints = (rules) =>
  rules.map((rule) => (isOfHints(rule) ? { ...rule, source: '/admin/:path*' } : rule))
