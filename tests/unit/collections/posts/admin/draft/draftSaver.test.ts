import { describe, expect, test } from '@jest/globals'
import type {
  DraftState,
  SaveAnswer,
} from '../../../../../../collections/posts/admin/draft/draftSaver.ts'
import { createDraftSaver } from '../../../../../../collections/posts/admin/draft/draftSaver.ts'

type Pending = { at: number; run: () => void }

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
}

/** A clock that stands still until it is told to go on. */
const buildTimer = () => {
  let now = 0
  let pending: Pending[] = []
  return {
    now: () => now,
    set: (run: () => void, milliseconds: number) => {
      const one = { at: now + milliseconds, run }
      pending.push(one)
      return one
    },
    clear: (handle: unknown) => {
      pending = pending.filter((one) => one !== handle)
    },
    pass: async (milliseconds: number) => {
      await settle()
      const until = now + milliseconds
      for (;;) {
        const next = pending.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        now = next.at
        pending = pending.filter((one) => one !== next)
        next.run()
        await settle()
      }
      now = until
      await settle()
    },
  }
}

/** A desk: what is typed, a server that answers when it is told to, and a saver between them. */
const buildDesk = (
  answers: (typed: string) => Promise<SaveAnswer> | SaveAnswer = () => ({ ok: true }),
) => {
  const timer = buildTimer()
  const sent: string[] = []
  const states: DraftState[] = []
  let screen = ''
  let isHeld = false
  const saver = createDraftSaver({
    read: () => screen,
    write: async (typed) => {
      sent.push(typed)
      return answers(typed)
    },
    onState: (state) => states.push(state),
    isHeld: () => isHeld,
    timer,
    quiet: 700,
    patience: 2500,
  })
  const type = (text: string) => {
    screen += text
    saver.touch()
  }
  const hold = (held: boolean) => {
    isHeld = held
  }
  return { timer, sent, states, saver, type, lastState: () => states.at(-1)?.kind, hold }
}

describe('the saver of drafts', () => {
  test('saves once the writer pauses', async () => {
    const { timer, sent, type, lastState } = buildDesk()
    type('a')
    await timer.pass(600)
    expect(sent).toEqual([])
    expect(lastState()).toBe('unsaved')
    await timer.pass(100)
    expect(sent).toEqual(['a'])
    expect(lastState()).toBe('saved')
  })

  test('saves a writer who never pauses', async () => {
    const { timer, sent, type } = buildDesk()
    for (let second = 0; second < 60; second += 0.25) {
      type('字')
      await timer.pass(250)
    }
    expect(sent.length).toBeGreaterThan(20)
    await timer.pass(700)
    expect(sent.at(-1)).toBe('字'.repeat(240))
  })

  test('saves what is typed while a slow server has not answered yet', async () => {
    const open: ((answer: SaveAnswer) => void)[] = []
    const { timer, sent, type, saver, lastState } = buildDesk(
      () => new Promise((resolve) => open.push(resolve)),
    )
    type('first')
    await timer.pass(700)
    type(' second')
    await timer.pass(5000)
    expect(sent).toEqual(['first'])
    open[0]?.({ ok: true })
    await timer.pass(700)
    expect(sent).toEqual(['first', 'first second'])
    expect(saver.isSaved()).toBe(false)
    open[1]?.({ ok: true })
    await timer.pass(0)
    expect(saver.isSaved()).toBe(true)
    expect(lastState()).toBe('saved')
  })

  test('tries again by itself after the server was down', async () => {
    let isDown = true
    const { timer, sent, type, lastState } = buildDesk(() => {
      if (isDown) throw new TypeError('fetch failed')
      return { ok: true }
    })
    type('kept')
    await timer.pass(700)
    expect(lastState()).toBe('stuck')
    await timer.pass(5000)
    isDown = false
    await timer.pass(15_000)
    expect(sent.at(-1)).toBe('kept')
    expect(lastState()).toBe('saved')
  })

  test('saves the newest text, not the one that failed', async () => {
    let isDown = true
    const { timer, sent, type } = buildDesk(() => {
      if (isDown) throw new TypeError('fetch failed')
      return { ok: true }
    })
    type('one')
    await timer.pass(700)
    type(' two')
    isDown = false
    await timer.pass(15_000)
    expect(sent).toEqual(['one', 'one two'])
  })

  test('says why the server refused, and tries again at the next change only', async () => {
    let refusal: string | undefined = 'The post is in the trash.'
    const { timer, sent, states, type, lastState } = buildDesk(() =>
      refusal ? { ok: false, message: refusal } : { ok: true },
    )
    type('a')
    await timer.pass(60_000)
    expect(sent).toEqual(['a'])
    expect(states.at(-1)).toEqual({ kind: 'refused', message: 'The post is in the trash.' })
    refusal = undefined
    type('b')
    await timer.pass(700)
    expect(sent).toEqual(['a', 'ab'])
    expect(lastState()).toBe('saved')
  })

  test('sends nothing when nothing has changed', async () => {
    const { timer, sent, saver } = buildDesk()
    saver.touch()
    await timer.pass(5000)
    expect(sent).toEqual([])
  })

  test('flushes at once, and tells that all is confirmed', async () => {
    const { sent, saver, type } = buildDesk()
    type('leaving')
    expect(await saver.flush()).toBe(true)
    expect(sent).toEqual(['leaving'])
  })

  test('flushes what was typed during the save under way as well', async () => {
    const open: ((answer: SaveAnswer) => void)[] = []
    const { timer, sent, saver, type } = buildDesk(
      () => new Promise((resolve) => open.push(resolve)),
    )
    type('a')
    await timer.pass(700)
    type('b')
    const flushed = saver.flush()
    open[0]?.({ ok: true })
    await timer.pass(0)
    open[1]?.({ ok: true })
    expect(await flushed).toBe(true)
    expect(sent).toEqual(['a', 'ab'])
  })

  test('tells that a flush has failed', async () => {
    const { saver, type } = buildDesk(() => {
      throw new TypeError('fetch failed')
    })
    type('a')
    expect(await saver.flush()).toBe(false)
    expect(saver.isSaved()).toBe(false)
  })

  test('sends the rest after the save under way when the writer leaves', async () => {
    const open: ((answer: SaveAnswer) => void)[] = []
    const { timer, sent, saver, type } = buildDesk(
      () => new Promise((resolve) => open.push(resolve)),
    )
    type('a')
    await timer.pass(700)
    type('b')
    const left = saver.leave()
    expect(sent).toEqual(['a'])
    open[0]?.({ ok: true })
    expect(await left).toBe(true)
    expect(sent).toEqual(['a', 'ab'])
  })

  test('waits while the document is being published', async () => {
    const { timer, sent, saver, type, hold } = buildDesk()
    hold(true)
    type('a')
    await timer.pass(5000)
    expect(sent).toEqual([])
    saver.confirm('a')
    hold(false)
    await timer.pass(5000)
    expect(sent).toEqual([])
    type('b')
    await timer.pass(700)
    expect(sent).toEqual(['ab'])
  })

  test('takes a published document for saved', async () => {
    const { timer, sent, saver, type } = buildDesk()
    type('published')
    saver.confirm('published')
    await timer.pass(5000)
    expect(sent).toEqual([])
    expect(saver.isSaved()).toBe(true)
  })
})
