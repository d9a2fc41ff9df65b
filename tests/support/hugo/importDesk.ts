import type { ImportDesk, RunView } from '../../../src/features/hugo/runs/runView.ts'
import type { createStaff } from '../createStaff.ts'
import type { Serve } from '../serveNewsroom.ts'

type Staff = Awaited<ReturnType<typeof createStaff>>

type Answer = {
  readonly status: number
  readonly json: RunView & {
    readonly errors?: ReadonlyArray<{ message: string; data: { code: string } }>
  }
  readonly code: string | undefined
}

/** The admin’s import screen, as its addresses are used by somebody of the desk. */
export const importDesk = (serve: Serve, staff: Staff) => {
  const ask = async (
    path: string,
    {
      body,
      as = 'editor',
      method,
      language = 'en',
    }: {
      readonly body?: unknown
      readonly as?: keyof Staff
      readonly method?: string
      readonly language?: string
    } = {},
  ): Promise<Answer> => {
    const headers = { ...staff[as].headers, 'Accept-Language': language }
    const way = method ?? (body === undefined ? 'GET' : 'POST')
    const response = await serve(`/api/imports${path}`, { method: way, headers, body })
    const json = (await response.json()) as Answer['json']
    return { status: response.status, json, code: json.errors?.[0]?.data.code }
  }
  const part = (id: number, at: number, bytes: Uint8Array, as: keyof Staff = 'editor') =>
    ask(`/${id}/part?at=${at}`, { method: 'PUT', body: bytes, as })
  return {
    ask,
    part,
    desk: async () => (await ask('/desk')).json as unknown as ImportDesk,
    view: async (id: number) => (await ask(`/${id}/view`)).json,
    /** Send all of a zip file, in parts of so many bytes, and say that it is whole. */
    send: async (bytes: Buffer, name = 'site.zip', size = 1_000_000): Promise<number> => {
      const begun = await ask('/begin', { body: { name, bytes: bytes.length } })
      if (begun.status !== 200) throw new Error(JSON.stringify(begun.json))
      const { id } = begun.json
      for (let at = 0; at < bytes.length; at += size) {
        const { status, json } = await part(id, at, bytes.subarray(at, at + size))
        if (status !== 200) throw new Error(JSON.stringify(json))
      }
      await ask(`/${id}/uploaded`, { body: { bytes: bytes.length } })
      return id
    },
  }
}
