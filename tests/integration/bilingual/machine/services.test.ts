import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { connectTranslator } from '../../../../src/features/bilingual/machine/connectTranslator.ts'
import type { Answer, Question } from '../../../../src/features/bilingual/machine/machine.ts'
import type { Patience } from '../../../../src/features/bilingual/machine/providers/patience.ts'
import type {
  TranslationProtocol,
  TranslationService,
} from '../../../../src/kernel/translationService.ts'
import type { Reply, TranslationReceiver } from '../../../support/translationReceiver.ts'
import { openTranslationReceiver } from '../../../support/translationReceiver.ts'
import { until } from '../../../support/until.ts'

const key = 'a-secret-key:fx'

const hasty: Patience = {
  silence: 1200,
  total: 5000,
  attempts: 3,
  pause: 10,
  longestPause: 3000,
}

/** For answers that do come, on however slow a machine. */
const calm: Patience = { ...hasty, silence: 20_000, total: 40_000 }

const question: Question = {
  sourceKey: 'k',
  sourcePrint: 'p',
  from: 'zh-TW',
  to: 'en',
  kind: 'paragraph',
  text: '列入實體清單，他說：「We comply.」',
  coded: { pieces: ['列入實體清單，他說：「We comply.」'], codes: [] },
  wire: '列入實體清單，他說：「<keep id="1">We comply.</keep>」',
  current: 'It was listed.',
  terms: [{ source: '實體清單', write: 'Entity List', never: ['entity register'] }],
  examples: [{ source: '列入清單', target: 'was put on the list' }],
  before: [{ source: '前一段。', target: 'The paragraph before.' }],
  after: [{ source: '下一段。', target: '' }],
}

const right = 'It was put on the Entity List, and said: “<keep id="1">We comply.</keep>”'

const codeOf = ({ outcome }: Answer) => (outcome.ok ? 'fine' : outcome.problem.code)

describe.each<TranslationProtocol>(['deepl', 'openai', 'anthropic'])(
  'a service (%s)',
  (protocol) => {
    let receiver: TranslationReceiver
    let service: TranslationService

    const ask = async (
      reply: Reply | ((count: number) => Reply),
      more: { signal?: AbortSignal; onText?: (text: string) => void } = {},
    ): Promise<Answer> => {
      receiver.answer = (_, count) => (typeof reply === 'function' ? reply(count) : reply)
      const { signal = new AbortController().signal, onText = () => {} } = more
      const isHanging = typeof reply === 'object' && 'hangsAfter' in reply
      const patience = isHanging ? hasty : calm
      return await connectTranslator(service, patience).translate(question, { signal, onText })
    }

    beforeAll(async () => {
      receiver = await openTranslationReceiver()
      service = {
        protocol,
        key,
        url: protocol === 'openai' ? `${receiver.url}/v1` : receiver.url,
        model: protocol === 'deepl' ? 'quality_optimized' : 'a-model',
        price: { input: 1, output: 2 },
        currency: 'USD',
        ceilings: { run: 1, day: 1, month: 1 },
        takesEmbargoed: false,
      }
    })
    beforeEach(() => {
      receiver.questions.length = 0
      receiver.givenUp = 0
    })
    afterAll(() => receiver.close())

    it('is asked with its key, and answers piece by piece', async () => {
      const texts: string[] = []
      const { outcome, units } = await ask(
        { text: right, pieces: 5 },
        { onText: (text) => texts.push(text) },
      )
      expect(outcome).toEqual({ ok: true, value: right })
      expect(texts.at(-1)).toBe('It was put on the Entity List, and said: “We comply.”')
      if (protocol !== 'deepl') expect(texts.length).toBeGreaterThan(2)
      expect(units.input).toBeGreaterThan(10)
      const headers = receiver.questions[0]?.headers
      expect(String(headers?.['authorization'] ?? headers?.['x-api-key'])).toContain(key)
    })

    it('is told the terms, what stands around, and what was translated before', async () => {
      await ask({ text: right })
      const [asked] = receiver.questions
      const told = JSON.stringify(asked?.body)
      for (const word of ['實體清單', 'Entity List', 'entity register', '前一段', '下一段']) {
        expect(told).toContain(word)
      }
      expect(asked?.source).toBe(question.wire)
      if (protocol === 'deepl') {
        expect(asked?.body).toMatchObject({
          target_lang: ['en-US'],
          source_lang: ['zh'],
          tag_handling: ['xml'],
          ignore_tags: ['keep'],
        })
      } else expect(told).toContain('was put on the list')
    })

    it.each<[string, number, string]>([
      ['a key that it does not know', 401, 'machine/key-refused'],
      ['a key that may not', 403, 'machine/key-refused'],
      ['what we have bought being used up', 456, 'machine/quota'],
      ['a model that it does not know', 404, 'machine/rejected'],
      ['a question that it does not understand', 400, 'machine/rejected'],
    ])('is asked once, and names %s', async (_, status, code) => {
      const answer = await ask({ status })
      expect(codeOf(answer)).toBe(code)
      expect(receiver.questions).toHaveLength(1)
      expect(answer.units).toEqual({ input: 0, output: 0 })
      expect(JSON.stringify(answer)).not.toContain(key)
    })

    it.each([500, 502, 503, 529, 429])('is asked three times while it says %i', async (status) => {
      expect(codeOf(await ask({ status }))).toBe(
        [503, 529, 429].includes(status) ? 'machine/busy' : 'machine/failed',
      )
      expect(receiver.questions).toHaveLength(3)
      receiver.questions.length = 0
      expect(codeOf(await ask((count) => (count < 3 ? { status } : { text: right })))).toBe('fine')
    })

    if (protocol !== 'deepl') {
      it('is left alone for as long as it wants, or told how long that is', async () => {
        const begun = performance.now()
        const short = { status: 429, headers: { 'Retry-After': '1' } }
        expect(codeOf(await ask((count) => (count === 1 ? short : { text: right })))).toBe('fine')
        expect(performance.now() - begun).toBeGreaterThan(990)
        receiver.questions.length = 0
        const { outcome } = await ask({ status: 429, headers: { 'Retry-After': '40' } })
        expect(outcome).toMatchObject({
          problem: { code: 'machine/busy', values: { seconds: 40 } },
        })
        expect(receiver.questions).toHaveLength(1)
      })

      it('is paid for what it began, and not asked once more', async () => {
        const answer = await ask({ breaksAfter: '<translation>It was put' })
        expect(codeOf(answer)).toBe('machine/cut-off')
        expect(answer.units.input).toBeGreaterThan(0)
        expect(receiver.questions).toHaveLength(1)
      })

      it.each<[Reply, string]>([
        [{ text: 'It was', end: 'limit' }, 'machine/cut-off'],
        [{ text: 'It was', end: 'missing' }, 'machine/cut-off'],
        [{ text: '', end: 'declined' }, 'machine/declined'],
        [{ failsAfter: 'It was', error: 'overloaded_error' }, 'machine/busy'],
      ])('is not believed that %j is an answer', async (reply, code) => {
        const found = codeOf(await ask(reply))
        expect(protocol === 'openai' ? found.replace('failed', 'busy') : found).toBe(code)
      })

      it('is not waited for where it falls silent', async () => {
        expect(codeOf(await ask({ hangsAfter: '<translation>It' }))).toBe('machine/timed-out')
        await until('the connection was closed', () => receiver.givenUp === 1)
      })
    } else {
      it('is not believed where its answer breaks off', async () => {
        expect(codeOf(await ask({ breaksAfter: 'It was put' }))).toMatch(/unreachable|rubbish/)
      })
    }

    it.each<Reply>([
      { raw: '<html>a proxy’s page</html>', type: 'text/html' },
      { raw: 'data: {"choices": [{]\n\n', type: 'text/event-stream' },
      { raw: 'event: message_start\ndata: {"translations":7}\n\n', type: 'text/event-stream' },
      { raw: '{"translations":[]}', type: 'application/json' },
      { raw: '{"translations":[{"text":7}]}', type: 'application/json' },
    ])('is not believed that rubbish is an answer: $raw', async (reply) => {
      const code = codeOf(await ask(reply))
      expect(['machine/rubbish', 'machine/cut-off']).toContain(code)
      expect(receiver.questions).toHaveLength(1)
    })

    it('is not waited for where it does not answer', async () => {
      expect(codeOf(await ask({ hangsAfter: '' }))).toBe('machine/timed-out')
      await until('the connection was closed', () => receiver.givenUp === 3)
    })

    it('notices at once that nobody wants its answer any more', async () => {
      const cancelling = new AbortController()
      const asked = ask(
        { hangsAfter: protocol === 'deepl' ? '' : 'It' },
        { signal: cancelling.signal },
      )
      await until('it was asked', () => receiver.questions.length === 1)
      const begun = performance.now()
      cancelling.abort()
      expect(codeOf(await asked)).toBe('machine/cancelled')
      await until('the connection was closed', () => receiver.givenUp === 1)
      expect(performance.now() - begun).toBeLessThan(900)
      expect(receiver.questions).toHaveLength(1)
    })

    it('does not send the key on to another address', async () => {
      const elsewhere = await openTranslationReceiver()
      const path = {
        deepl: '/v2/translate',
        openai: '/v1/chat/completions',
        anthropic: '/v1/messages',
      }
      const location = `${elsewhere.url}${path[protocol]}`
      expect(codeOf(await ask({ status: 307, headers: { Location: location } }))).not.toBe('fine')
      expect(elsewhere.questions).toEqual([])
      await elsewhere.close()
    })

    it('is said to be out of reach where nobody listens', async () => {
      const gone = { ...service, url: 'http://127.0.0.1:1' }
      const { outcome } = await connectTranslator(gone, hasty).translate(question, {
        signal: new AbortController().signal,
        onText: () => {},
      })
      expect(outcome).toMatchObject({ problem: { code: 'machine/unreachable' } })
    })
  },
)
