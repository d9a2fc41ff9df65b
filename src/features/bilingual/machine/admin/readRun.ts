'use client'
import type { MachineProposal } from '../proposalStore.ts'

/** An event of a run, as the server tells it. */
export type ToldEvent =
  | { readonly type: 'begun'; readonly count: number; readonly currency: string }
  | { readonly type: 'text'; readonly sourceKey: string; readonly text: string }
  | { readonly type: 'proposed'; readonly proposal: MachineProposal; readonly cost: number }
  | {
      readonly type: 'refused'
      readonly sourceKey: string
      readonly message: string
      readonly cost: number
    }
  | {
      readonly type: 'ended'
      readonly proposed: number
      readonly refused: number
      readonly cost: number
      readonly message?: string
    }

/** What a run is asked for. */
type Order = {
  readonly address: string
  readonly language: string
  readonly body: object
  readonly signal: AbortSignal
}

/**
 * Order a run and hear of it as it goes on.
 *
 * @returns the server's words where it refuses, `null` where it gave none; nothing where the run
 *   came to its end.
 */
export const readRun = async (
  { address, language, body, signal }: Order,
  hear: (event: ToldEvent) => void,
): Promise<string | null | undefined> => {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
  if (!response.ok || !response.body) {
    const refused = (await response.json().catch(() => ({}))) as {
      readonly errors?: ReadonlyArray<{ readonly message?: string }>
    }
    return refused.errors?.[0]?.message ?? null
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  let hasEnded = false
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const lines = `${rest}${read.value}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const event = JSON.parse(line) as ToldEvent
      hasEnded ||= event.type === 'ended'
      hear(event)
    }
  }
  return hasEnded ? undefined : null
}
