import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { restWhileTyping } from '../../../../../src/features/desk/admin/typing/restWhileTyping.ts'

type Call = Parameters<ReturnType<typeof restWhileTyping>>[0]

const change = (id = 1): Call => ({
  name: 'form-state',
  args: { collectionSlug: 'posts', id, formState: {}, skipValidation: true },
})

describe('a form of which somebody types a text', () => {
  let typed: number
  let asked: Call[]
  let ask: (call: Call) => Promise<unknown>
  /** Type for so many milliseconds, a letter every hundred. */
  const type = async (milliseconds: number) => {
    for (let at = 0; at < milliseconds; at += 100) {
      typed = Date.now()
      await jest.advanceTimersByTimeAsync(100)
    }
  }

  beforeEach(() => {
    jest.useFakeTimers()
    typed = Date.now()
    asked = []
    const answer = async (call: Call) => await Promise.resolve(asked.push(call))
    const rested = restWhileTyping(answer, () => typed)
    ask = async (call) => await rested(call)
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('asks about the first letter at once, and about others when they rest', async () => {
    await ask(change())
    expect(asked).toHaveLength(1)
    const answered = ask(change())
    await type(1000)
    expect(asked).toHaveLength(1)
    await jest.advanceTimersByTimeAsync(400)
    expect(await answered).toBe(2)
  })

  it('asks after three seconds, however long somebody types', async () => {
    await ask(change())
    void ask(change())
    await type(2800)
    expect(asked).toHaveLength(1)
    await type(300)
    expect(asked).toHaveLength(2)
  })

  it('waits for no letter of another form, and with nothing that is not typed', async () => {
    await ask(change(1))
    await ask(change(2))
    const { args } = change()
    await ask({ name: 'form-state', args: { ...args, skipValidation: false } })
    await ask({ name: 'form-state', args: { ...args, formState: undefined } })
    await ask({ name: 'render-document', args })
    expect(asked).toHaveLength(5)
    await type(0)
    await jest.advanceTimersByTimeAsync(400)
    await ask(change(1))
    expect(asked).toHaveLength(6)
  })
})
