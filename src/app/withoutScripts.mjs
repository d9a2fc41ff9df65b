const script = /<script\b(?![^>]*type="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g
const preload = /<link\b(?=[^>]*\bas="script")[^>]*>/g

// Text that a script has yet to put in its place, or that only a browser can draw.
const isUnfinished = /<template\b|<div hidden="" id="S:/

/**
 * Take the scripts out of a page that is about to be cached.
 *
 * A page that is the same for all readers has nothing of ours that runs in the browser, and Next
 * sends React along regardless: some 135 kB to load and run before a phone is free again. Previews
 * and searches are never cached and keep theirs; so does a page that is not whole without them.
 *
 * @template {{ kind?: string, html?: unknown, status?: number } | null} Value
 * @param {Value} value what Next asks to be kept.
 * @returns {Value}
 */
export const withoutScripts = (value) => {
  if (value?.kind !== 'APP_PAGE' || typeof value.html !== 'string') return value
  if (isUnfinished.test(value.html)) return value
  return { ...value, html: value.html.replaceAll(script, '').replaceAll(preload, '') }
}
