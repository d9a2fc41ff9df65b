import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'

import { sendOrder } from '../../../../collections/chips/admin/sendOrder.ts'

const answers: Array<(response: Response) => void> = []

const answer = () => {
  for (const give of answers.splice(0)) give(new Response('{}'))
}

const order = async () => await sendOrder('/api/chip-facts/1/approve', {}, 'en')

describe('an order about a fact', () => {
  const send = jest.spyOn(globalThis, 'fetch')

  beforeEach(() => {
    send.mockImplementation(async () => await new Promise((give) => answers.push(give)))
  })
  afterEach(() => {
    send.mockReset()
  })
  afterAll(() => {
    send.mockRestore()
  })

  it('that is given twice before it is answered is sent once, and both hear of it', async () => {
    const both = Promise.all([order(), order()])
    answer()
    expect(await both).toEqual([undefined, undefined])
    expect(send).toHaveBeenCalledTimes(1)
    const again = order()
    answer()
    await again
    expect(send).toHaveBeenCalledTimes(2)
  })

  it('is sent beside one about another fact, or in other words', async () => {
    const all = [
      sendOrder('/api/chip-facts/1/approve', {}, 'en'),
      sendOrder('/api/chip-facts/2/approve', {}, 'en'),
      sendOrder('/api/chip-facts/1/approve', { way: 'disagree' }, 'en'),
    ]
    answer()
    await Promise.all(all)
    expect(send).toHaveBeenCalledTimes(3)
  })
})
