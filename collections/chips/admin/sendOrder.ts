'use client'
import type { Refused } from './useSheet.ts'

type Answer = {
  readonly errors?: ReadonlyArray<{ readonly message?: string; readonly data?: { code?: string } }>
}

/** Send an order about a fact; `undefined` when it was done. */
export const sendOrder = async (
  address: string,
  body: object,
  language: string,
): Promise<Refused | undefined> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return undefined
    const { errors } = (await response.json()) as Answer
    return { message: errors?.[0]?.message, code: errors?.[0]?.data?.code }
  } catch {
    return {}
  }
}
