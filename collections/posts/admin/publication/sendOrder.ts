import type { Result } from '../../../../src/kernel/result.ts'
import { fail, ok } from '../../../../src/kernel/result.ts'

/** Why an order was refused: in words, and for machines. */
export type OrderProblem = {
  readonly message: string | null
  readonly code?: string
  readonly first?: string
  readonly second?: string
  readonly before?: string
  readonly after?: string
}

type Refused = {
  readonly errors?: ReadonlyArray<{
    readonly message?: string
    readonly data?: Omit<OrderProblem, 'message'>
  }>
}

/** Send an order to the server; a refusal comes with its reason in the reader's language. */
export const sendOrder = async <Value>(
  address: string,
  language: string,
  body: object,
): Promise<Result<Value, OrderProblem>> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    const json: unknown = await response.json()
    if (response.ok) return ok(json as Value)
    const [refused] = (json as Refused).errors ?? []
    return fail({ ...refused?.data, message: refused?.message ?? null })
  } catch {
    return fail({ message: null })
  }
}
