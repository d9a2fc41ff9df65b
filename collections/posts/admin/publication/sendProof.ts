import type { Result } from '../../../../src/kernel/result.ts'
import { fail, ok } from '../../../../src/kernel/result.ts'
import type { OrderProblem } from './sendOrder.ts'

type Answer = {
  readonly doc?: { readonly id?: number }
  readonly errors?: ReadonlyArray<{
    readonly message?: string
    readonly data?: { readonly errors?: ReadonlyArray<{ readonly message?: string }> }
  }>
}

/** Upload a file that proves an embargo; gives its id, or what is said against it. */
export const sendProof = async (
  address: string,
  language: string,
  file: File,
): Promise<Result<number, OrderProblem>> => {
  const body = new FormData()
  body.set('_payload', '{}')
  body.set('file', file)
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language },
      body,
    })
    const { doc, errors } = (await response.json()) as Answer
    if (response.ok && typeof doc?.id === 'number') return ok(doc.id)
    const [error] = errors ?? []
    return fail({ message: error?.data?.errors?.[0]?.message ?? error?.message ?? null })
  } catch {
    return fail({ message: null })
  }
}
