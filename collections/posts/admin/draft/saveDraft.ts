import type { SaveAnswer } from './draftSaver.ts'

/** What a save of a draft needs to know besides the text. */
export type DraftTarget = {
  /** The address of the document in the REST API. */
  readonly url: string
  /** The language of the fields, where fields have one each. */
  readonly locale: string | undefined
  /** The language that a refusal is said in. */
  readonly language: string
  /** What a refusal says for a session that has ended. */
  readonly sessionOver: string
}

/** A draft as the server holds it now. */
export type SavedDraft = { readonly updatedAt?: string; readonly [field: string]: unknown }

/** Browsers refuse a larger body for a request that outlives its page. */
const largestLastRequest = 60_000

const reasonOf = (body: unknown): string | undefined => {
  if (typeof body !== 'object' || body === null || !('errors' in body)) return undefined
  const errors: unknown = body.errors
  if (!Array.isArray(errors)) return undefined
  const messages = errors.flatMap((error: unknown) =>
    typeof error === 'object' && error !== null && 'message' in error
      ? [String(error.message)]
      : [],
  )
  return messages.join(' ') || undefined
}

/**
 * Send a draft to the server.
 *
 * @throws when there was no answer, or one that says nothing about the draft: a server that is
 * starting, overloaded or behind a broken proxy.
 */
export const saveDraft = async (
  typed: string,
  target: DraftTarget,
  isLast: boolean,
): Promise<SaveAnswer & { readonly doc?: SavedDraft }> => {
  const query = new URLSearchParams({ draft: 'true', autosave: 'true', depth: '0' })
  // The post is held for nobody afterwards.
  if (isLast) query.set('leaving', 'true')
  if (target.locale) query.set('locale', target.locale)
  const response = await fetch(`${target.url}?${query}`, {
    method: 'PATCH',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': target.language },
    body: typed,
    keepalive: isLast && new TextEncoder().encode(typed).length < largestLastRequest,
  })
  if (response.status === 401) return { ok: false, message: target.sessionOver }
  if (response.status >= 500 || response.status === 429 || response.status === 408) {
    throw new Error(`the server answered ${response.status}`)
  }
  const body: unknown = await response.json()
  if (!response.ok) return { ok: false, message: reasonOf(body) ?? response.statusText }
  const doc = (body as { doc?: SavedDraft }).doc
  return { ok: true, ...(doc ? { doc } : {}) }
}
