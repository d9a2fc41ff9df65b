'use client'
import type { Refused } from './useSheet.ts'

type Answer = {
  readonly errors?: ReadonlyArray<{ readonly message?: string; readonly data?: { code?: string } }>
}

const send = async (
  address: string,
  body: string,
  language: string,
): Promise<Refused | undefined> => {
  try {
    const response = await fetch(address, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      body,
    })
    if (response.ok) return undefined
    const { errors } = (await response.json()) as Answer
    return { message: errors?.[0]?.message, code: errors?.[0]?.data?.code }
  } catch {
    return {}
  }
}

/** What has been sent and not been answered yet, by address and words. */
const underway = new Map<string, Promise<Refused | undefined>>()

/**
 * Send an order about a fact; `undefined` when it was done.
 *
 * The same order again before it is answered, as a second click gives it, is not sent: both get the
 * one answer.
 */
export const sendOrder = async (
  address: string,
  body: object,
  language: string,
): Promise<Refused | undefined> => {
  const words = JSON.stringify(body)
  const key = `${address} ${words}`
  const sent = underway.get(key) ?? send(address, words, language)
  underway.set(key, sent)
  try {
    return await sent
  } finally {
    underway.delete(key)
  }
}
