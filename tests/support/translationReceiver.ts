import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import type { TranslationProtocol } from '../../src/kernel/translationService.ts'

/** A question as the receiver has read it, in whichever protocol it came. */
type ReceivedQuestion = {
  readonly protocol: TranslationProtocol
  readonly headers: http.IncomingHttpHeaders
  /** The text to translate, as it was sent. */
  readonly source: string
  /** The whole of the body: parsed JSON, or the fields of DeepL's form. */
  readonly body: Readonly<Record<string, unknown>>
}

/** How a question is answered. */
export type Reply =
  /** Well, in so many pieces with a pause between them, in milliseconds. */
  | { readonly text: string; readonly pieces?: number; readonly pause?: number }
  /** With a status, and nothing more. */
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
    }
  /** With a text whose end says something else than that it is whole. */
  | { readonly text: string; readonly end: 'declined' | 'limit' | 'missing' }
  /** Not at all, or no further than this. */
  | { readonly hangsAfter: string }
  /** With this text, and then the connection breaks. */
  | { readonly breaksAfter: string }
  /** With bytes that are no answer. */
  | { readonly raw: string; readonly type?: string }
  /** With an error in the middle of the stream. */
  | { readonly failsAfter: string; readonly error: string }

/** Stands in for translation services: speaks the protocols of three of them over HTTP. */
export type TranslationReceiver = {
  /** Without a slash at the end; for `WAFERDESK_TRANSLATE_URL`, with `/v1` for `openai`. */
  readonly url: string
  readonly questions: ReceivedQuestion[]
  /** How many questions were under way at most, and how many were given up by whoever asked. */
  mostAbreast: number
  givenUp: number
  /** How the next question is answered; counts from 1. */
  answer: (question: ReceivedQuestion, count: number) => Reply | Promise<Reply>
  readonly close: () => Promise<void>
}

const protocols: Readonly<Record<string, TranslationProtocol>> = {
  '/v2/translate': 'deepl',
  '/v1/chat/completions': 'openai',
  '/v1/messages': 'anthropic',
}

type Chat = {
  readonly messages: ReadonlyArray<{ readonly role: string; readonly content: string }>
}

const readQuestion = (
  protocol: TranslationProtocol,
  headers: http.IncomingHttpHeaders,
  sent: string,
): ReceivedQuestion => {
  if (protocol === 'deepl') {
    const form = new URLSearchParams(sent)
    const body = Object.fromEntries([...form.keys()].map((key) => [key, form.getAll(key)]))
    return { protocol, headers, source: form.get('text') ?? '', body }
  }
  const body = JSON.parse(sent) as Chat & Record<string, unknown>
  const user = body.messages.find(({ role }) => role === 'user')?.content ?? '{}'
  return { protocol, headers, source: (JSON.parse(user) as { source: string }).source, body }
}

/**
 * Translate as the receiver does: the words of the other language are made up, everything else
 * (figures, names, marks of quotations) stays.
 */
export const pretendToTranslate = (source: string): string => {
  const isChinese = /\p{Script=Han}/u.test(source.replace(/<keep[\s\S]*?<\/keep>/g, ''))
  if (isChinese) {
    return source
      .split(/(<keep[\s\S]*?<\/keep>)/)
      .map((part) =>
        part.startsWith('<keep')
          ? part
          : part
              .replace(
                /\p{Script=Han}+/gu,
                (run) => ` ${'word '.repeat(Math.ceil(run.length / 3))}`,
              )
              .replaceAll('，', ', ')
              .replaceAll('。', '. ')
              .replaceAll('「', '“')
              .replaceAll('」', '”'),
      )
      .join('')
      .replace(/ {2,}/g, ' ')
      .trim()
  }
  return source.replace(
    /(<[^>]*>)|[a-z]{4,}/g,
    (word, tag?: string) => tag ?? '譯文'.slice(0, word.length > 6 ? 2 : 1),
  )
}

const event = (name: string | undefined, data: object | string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`

const anthropicPiece = (text: string): string =>
  event('content_block_delta', {
    type: 'content_block_delta',
    index: 0,
    delta: { type: 'text_delta', text },
  })

const openAiPiece = (content: string): string =>
  event(undefined, { id: 'x', choices: [{ index: 0, delta: { content }, finish_reason: null }] })

const tokens = (text: string): number => Math.max(1, Math.ceil(text.length / 3))

const head = ({ protocol, source }: ReceivedQuestion): string =>
  protocol === 'anthropic'
    ? event('message_start', {
        type: 'message_start',
        message: { id: 'm', usage: { input_tokens: tokens(source) + 100, output_tokens: 1 } },
      }) +
      event('content_block_start', {
        type: 'content_block_start',
        index: 0,
        content_block: { type: 'text', text: '' },
      }) +
      event('ping', { type: 'ping' })
    : ': a comment, as proxies send them\n\n'

const tail = (
  { protocol, source }: ReceivedQuestion,
  text: string,
  end: 'declined' | 'limit' | 'missing' | 'whole',
): string => {
  if (end === 'missing') return ''
  if (protocol === 'anthropic') {
    const reason = { declined: 'refusal', limit: 'max_tokens', whole: 'end_turn' }[end]
    return (
      event('content_block_stop', { type: 'content_block_stop', index: 0 }) +
      event('message_delta', {
        type: 'message_delta',
        delta: { stop_reason: reason },
        usage: { output_tokens: tokens(text) },
      }) +
      event('message_stop', { type: 'message_stop' })
    )
  }
  const reason = { declined: 'content_filter', limit: 'length', whole: 'stop' }[end]
  return (
    event(undefined, { id: 'x', choices: [{ index: 0, delta: {}, finish_reason: reason }] }) +
    event(undefined, {
      id: 'x',
      choices: [],
      usage: { prompt_tokens: tokens(source) + 100, completion_tokens: tokens(text) },
    }) +
    event(undefined, '[DONE]')
  )
}

const cut = (text: string, pieces: number): string[] => {
  const size = Math.max(1, Math.ceil(text.length / pieces))
  return text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
}

const deepLBody = (text: string, source: string): string =>
  JSON.stringify({
    translations: [{ detected_source_language: 'ZH', text, billed_characters: [...source].length }],
  })

const respond = async (
  question: ReceivedQuestion,
  reply: Reply,
  response: http.ServerResponse,
): Promise<void> => {
  if ('status' in reply) {
    response.writeHead(reply.status, reply.headers).end(reply.body ?? '{"message":"no"}')
    return
  }
  if ('raw' in reply) {
    response.writeHead(200, { 'Content-Type': reply.type ?? 'text/event-stream' }).end(reply.raw)
    return
  }
  if (question.protocol === 'deepl') {
    if ('hangsAfter' in reply) return
    response.writeHead(200, { 'Content-Type': 'application/json' })
    if ('text' in reply) {
      if ('pause' in reply) await wait(reply.pause)
      response.end(deepLBody(reply.text, question.source))
      return
    }
    const half = 'breaksAfter' in reply ? reply.breaksAfter : reply.failsAfter
    response.write(deepLBody(half, question.source).slice(0, -20))
    await wait(20)
    response.destroy()
    return
  }
  const piece = question.protocol === 'anthropic' ? anthropicPiece : openAiPiece
  if ('hangsAfter' in reply && reply.hangsAfter === '') return
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
  response.write(head(question))
  if ('text' in reply) {
    const marked = `<translation>${reply.text}</translation>`
    const text = 'end' in reply && reply.end === 'missing' ? `<translation>${reply.text}` : marked
    for (const part of cut(text, ('pieces' in reply && reply.pieces) || 3)) {
      if (response.destroyed) return
      response.write(piece(part))
      if ('pause' in reply && reply.pause) await wait(reply.pause)
    }
    response.end(tail(question, text, 'end' in reply ? reply.end : 'whole'))
    return
  }
  if ('hangsAfter' in reply) return void response.write(piece(reply.hangsAfter))
  if ('breaksAfter' in reply) {
    response.write(piece(reply.breaksAfter))
    await wait(20)
    response.destroy()
    return
  }
  response.write(piece(reply.failsAfter))
  const error = { type: 'error', error: { type: reply.error, message: 'in the middle' } }
  response.end(event(question.protocol === 'anthropic' ? 'error' : undefined, error))
}

/** Open a stand-in for translation services. */
export const openTranslationReceiver = async (): Promise<TranslationReceiver> => {
  let abreast = 0
  const server = http.createServer((request, response) => {
    let sent = ''
    request.on('data', (chunk: Buffer) => (sent += chunk.toString()))
    request.on('end', () => {
      const protocol = protocols[request.url ?? '']
      if (!protocol || request.method !== 'POST') return void response.writeHead(404).end()
      const question = readQuestion(protocol, request.headers, sent)
      receiver.questions.push(question)
      abreast += 1
      receiver.mostAbreast = Math.max(receiver.mostAbreast, abreast)
      let isOver = false
      response.on('close', () => {
        abreast -= 1
        if (!response.writableFinished && !isOver) receiver.givenUp += 1
      })
      void (async () => {
        const reply = await receiver.answer(question, receiver.questions.length)
        isOver = 'breaksAfter' in reply
        await respond(question, reply, response)
      })()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const receiver: TranslationReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    questions: [],
    mostAbreast: 0,
    givenUp: 0,
    answer: ({ source }) => ({ text: pretendToTranslate(source) }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

/** What an application is told, so that it asks a receiver. */
export const receiverVariables = (
  { url }: Pick<TranslationReceiver, 'url'>,
  protocol: TranslationProtocol = 'openai',
): Readonly<Record<string, string>> => ({
  WAFERDESK_TRANSLATE_PROVIDER: protocol,
  WAFERDESK_TRANSLATE_KEY: 'key-of-the-receiver',
  WAFERDESK_TRANSLATE_URL: protocol === 'openai' ? `${url}/v1` : url,
  WAFERDESK_TRANSLATE_MODEL: protocol === 'deepl' ? 'quality_optimized' : 'pretender-1',
  WAFERDESK_TRANSLATE_PRICE: '2.5',
  WAFERDESK_TRANSLATE_PRICE_OUT: '10',
})
