import { EventEmitter, once } from 'node:events'
import { describe, expect, it } from '@jest/globals'

import { untilDrawable } from '../../../../../src/features/desk/admin/typing/untilDrawable.ts'

/** A part of a screen as React knows it, which comes when it is told to. */
const lazyPart = () => {
  let state: 'pending' | 'here' | 'failed' = 'pending'
  let value: unknown
  const settled = new EventEmitter()
  const promise = once(settled, 'here')
  // Whoever does not wait for it is not to be told that it failed.
  promise.catch(() => undefined)
  return {
    part: {
      $$typeof: Symbol.for('react.lazy'),
      _payload: undefined,
      _init: () => {
        if (state === 'pending') throw promise
        if (state === 'failed') throw new Error('no such component')
        return value
      },
    },
    come: (found: unknown) => {
      state = 'here'
      value = found
      settled.emit('here')
    },
    fail: () => {
      state = 'failed'
      settled.emit('error', new Error('no such component'))
    },
  }
}

const stateWith = (...parts: unknown[]) => ({
  state: { slug: { value: 'h20', customComponents: { AfterInput: parts } } },
})

const isNotDone = async () => {
  await new Promise((resolve) => setImmediate(resolve))
  return false
}

const follow = (answer: unknown) => {
  const done = untilDrawable(answer)
  const isDone = async () => {
    await done
    return true
  }
  return async () => await Promise.race([isDone(), isNotDone()])
}

describe('the state of a form', () => {
  it('is waited for until a component has come, and what it is made of', async () => {
    const [element, component] = [lazyPart(), lazyPart()]
    const isDone = follow(stateWith(element.part))
    expect(await isDone()).toBe(false)
    element.come({
      $$typeof: Symbol.for('react.transitional.element'),
      type: component.part,
      props: { children: ['H20'], later: new Promise(() => undefined) },
      // React's own notes, which nothing is drawn from.
      _owner: lazyPart().part,
    })
    expect(await isDone()).toBe(false)
    component.come(() => null)
    expect(await isDone()).toBe(true)
  })

  it('is waited for in the rows of a list', async () => {
    const label = lazyPart()
    const isDone = follow({ state: { sources: { rows: [{ customComponents: [label.part] }] } } })
    expect(await isDone()).toBe(false)
    label.come('first')
    expect(await isDone()).toBe(true)
  })

  it('does not wait for a component that cannot come', async () => {
    const [gone, missing] = [lazyPart(), lazyPart()]
    gone.fail()
    const isDone = follow(stateWith(gone.part, missing.part))
    expect(await isDone()).toBe(false)
    missing.fail()
    expect(await isDone()).toBe(true)
  })

  it('is there at once where nothing is to be drawn', async () => {
    const ring: Record<string, unknown> = {}
    ring['self'] = ring
    const answers = [undefined, null, {}, { state: null }, stateWith(ring, null, 'text')]
    await Promise.all(answers.map(untilDrawable))
    expect(answers).toHaveLength(5)
  })
})
