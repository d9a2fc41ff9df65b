import { AsyncLocalStorage } from 'node:async_hooks'

/** What every test file of a worker can reach, though each has its own modules. */
const place = Symbol.for('waferdesk.enteredStores')

const watchStores = () => {
  const entered = new Set()
  const run = Reflect.get(AsyncLocalStorage.prototype, 'run')
  AsyncLocalStorage.prototype.run = function (...given) {
    entered.add(this)
    return Reflect.apply(run, this, given)
  }
  return entered
}

/**
 * Leave the stores that the test files before this one have entered.
 *
 * Jest makes one for each file and never leaves it, and Node 20 asks every one of them about every
 * promise: after a hundred files that is a tenth of what a worker does.
 */
const leaveStores = () => {
  const entered = (AsyncLocalStorage[place] ??= watchStores())
  for (const store of entered) store.disable()
  entered.clear()
}

leaveStores()
