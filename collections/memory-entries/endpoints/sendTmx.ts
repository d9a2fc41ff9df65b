import type { PayloadHandler } from 'payload'

import { readMemory } from '../../../src/features/bilingual/memory/tmx/readMemory.ts'
import { writeTmx } from '../../../src/features/bilingual/memory/tmx/writeTmx.ts'

const encode = new TextEncoder()

/** `GET /api/memory-entries/tmx`: the whole memory as a TMX file, sent while it is read. */
export const sendTmx: PayloadHandler = ({ payload }) => {
  const pieces = writeTmx(readMemory(payload))
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encode.encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="memory.tmx"',
      'Cache-Control': 'no-store',
    },
  })
}
