'use client'
import type { Result } from '../../../kernel/result.ts'
import { fail, ok } from '../../../kernel/result.ts'

type Refused = { readonly errors?: ReadonlyArray<{ readonly message?: string }> }

/**
 * Ask the server, and have its answer or its words against it; `null` if it gave neither.
 *
 * @param language the language that refusals are said in.
 */
export const ask = async <Value>(
  address: string,
  language: string,
  options: { readonly method?: string; readonly body?: object } = {},
): Promise<Result<Value, string | null>> => {
  try {
    const response = await fetch(address, {
      method: options.method ?? 'GET',
      credentials: 'include',
      headers: {
        'Accept-Language': language,
        ...(options.body ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(options.body ? { body: JSON.stringify(options.body) } : {}),
    })
    const json: unknown = await response.json()
    if (response.ok) return ok(json as Value)
    return fail((json as Refused).errors?.[0]?.message ?? null)
  } catch {
    return fail(null)
  }
}
